"""Trains the heads of Sources/Engine/Heads from the labelled sentences beside this file.

    scripts/train.sh            embeds the sentences with the product's own model, and runs this

Each head is a multinomial logistic regression over two unit vectors of an utterance: as it was said, and behind what was
asked. Everything is deterministic. `--figures` trains on all writers but one in turn, and prints how well the heads do on
the one that is left out; the weights that are stored are trained on all.
"""

import json
import pathlib
import struct
import sys

import numpy as np

HERE = pathlib.Path(__file__).parent
KINDS = ["holds", "repair", "deny", "call", "courtesy", "question", "ironic", "maybe", "broken", "order", "secret"]
MERGED_SLOTS = {"insurance": "plan", "tariff": "plan", "contract": "plan", "subscription": "plan", "delivery": "appointment"}
RIDGE = {"kind": 6.0, "slot": 6.0, "who": 10.0, "change": 50.0}


def lines(name):
    return [json.loads(line) for line in (HERE / name).read_text(encoding="utf-8").splitlines() if line.strip()]


def behind(asked, said):
    """The text that stands for an utterance behind what was asked; the same as in HeadText.swift."""
    return f"{asked} {said}" if asked else said


def examples():
    """All sentences: (said, behind what was asked, writer, labels)."""
    found = []
    writers = {"en": 0, "de": 0, "es": 1, "fr": 1, "pt": 2, "it": 2, "nl": 2}
    for line in lines("utterances.jsonl"):
        labels = {"kind": line["kind"]}
        if line["kind"] in ("holds", "repair", "deny"):
            labels["slot"] = line["slot"]
            labels["who"] = "other" if line["who"] == "other" else "self"
        found.append((line["said"], behind(line["agent"], line["said"]), writers.get(line["lang"], 3), labels))
    for line in lines("mixed.jsonl"):
        before = line["agent"]
        for sentence in line["sentences"]:
            labels = {"kind": sentence["kind"]}
            if sentence["kind"] in ("holds", "repair", "deny"):
                labels["slot"] = sentence["slot"]
                labels["who"] = "other" if sentence["who"] == "other" else "self"
            writer = 6 if line["lang"] in ("en", "de", "es", "fr", "nl") else 7
            found.append((sentence["text"], behind(before, sentence["text"]), writer, labels))
            before = sentence["text"]
    for line in lines("orders.jsonl"):
        labels = {"kind": "order" if line["order"] else "holds"}
        found.append((line["said"], line["said"], 4, labels))
    slots = {labels["slot"] for *_, labels in found if "slot" in labels}
    for line in lines("pairs.jsonl"):
        slot = MERGED_SLOTS.get(line["slot"], line["slot"])
        known = {"slot": slot} if slot in slots else {}
        found.append((line["older"], line["older"], 5, known))
        found.append((line["newer"], line["newer"], 5, known | {"change": "ends" if line["ends"] else "stays"}))
    return found


def train(features, classes, count, ridge):
    """Multinomial logistic regression with a ridge on all but the constants; the last row of weights are these."""
    rows, width = features.shape
    targets = np.eye(count)[classes]

    def loss(flat):
        weights = flat.reshape(width + 1, count)
        scores = features @ weights[:-1] + weights[-1]
        scores -= scores.max(1, keepdims=True)
        shares = np.exp(scores)
        shares /= shares.sum(1, keepdims=True)
        value = -np.log((shares * targets).sum(1) + 1e-12).sum() + ridge * (weights[:-1] ** 2).sum() / 2
        rest = shares - targets
        return value, np.vstack([features.T @ rest + ridge * weights[:-1], rest.sum(0)]).ravel()

    return lbfgs(loss, np.zeros((width + 1) * count)).reshape(width + 1, count)


def lbfgs(function, start, memory=12, steps=400, tolerance=1e-5):
    """Nocedal and Wright, Numerical Optimization (2006), algorithms 7.4 and 7.5, with backtracking."""
    point = start
    value, slope = function(point)
    pairs = []
    for _ in range(steps):
        direction, weights = slope.copy(), []
        for step, change in reversed(pairs):
            weight = step @ direction / (step @ change)
            weights.append(weight)
            direction -= weight * change
        if pairs:
            step, change = pairs[-1]
            direction *= step @ change / (change @ change)
        for (step, change), weight in zip(pairs, reversed(weights)):
            direction += step * (weight - change @ direction / (step @ change))
        length, fall = 1.0, -(slope @ direction)
        while True:
            next_point = point - length * direction
            next_value, next_slope = function(next_point)
            if next_value <= value + 1e-4 * length * fall or length < 1e-10:
                break
            length /= 2
        pairs = (pairs + [(next_point - point, next_slope - slope)])[-memory:]
        pairs = [pair for pair in pairs if pair[0] @ pair[1] > 1e-12]
        done = abs(value - next_value) <= tolerance * 1e-3 * max(1.0, abs(value))
        point, value, slope = next_point, next_value, next_slope
        if done:
            break
    return point


class Head:
    """A head, with the centre and the spread of the vectors taken into its weights."""

    def __init__(self, name, labels, features, classes):
        self.name, self.labels = name, labels
        centre, spread = features.mean(0), features.std()
        weights = train((features - centre) / spread, classes, len(labels), RIDGE[name])
        self.weights = weights[:-1] / spread
        self.bias = weights[-1] - centre @ self.weights
        # As stored: eight bits for each weight.
        self.scale = np.abs(self.weights).max(0) / 127
        self.stored = np.rint(self.weights / self.scale).astype(np.int8)

    def shares(self, features):
        scores = features @ (self.stored * self.scale) + self.bias
        shares = np.exp(scores - scores.max(1, keepdims=True))
        return shares / shares.sum(1, keepdims=True)

    def bytes(self):
        packed = struct.pack("<B", len(self.name)) + self.name.encode()
        packed += struct.pack("<BH", len(self.labels), self.stored.shape[0])
        for place, label in enumerate(self.labels):
            packed += struct.pack("<B", len(label)) + label.encode()
            packed += struct.pack("<ff", self.bias[place], self.scale[place]) + self.stored[:, place].tobytes()
        return packed


def heads(found, features, chosen):
    made = []
    for name in RIDGE:
        rows = [row for row in chosen if name in found[row][3]]
        if not rows:
            continue
        order = KINDS if name == "kind" else sorted({found[row][3][name] for row in rows})
        classes = np.array([order.index(found[row][3][name]) for row in rows])
        made.append(Head(name, order, features[rows], classes))
    return made


def figures(found, features):
    writers = np.array([writer for *_, writer, _ in found])
    print("left-out writer: share of right labels (and how many)")
    for writer in sorted(set(writers)):
        inside = np.flatnonzero(writers != writer)
        for head in heads(found, features, inside):
            rows = [row for row in np.flatnonzero(writers == writer) if head.name in found[row][3]]
            rows = [row for row in rows if found[row][3][head.name] in head.labels]
            if not rows:
                continue
            best = head.shares(features[rows]).argmax(1)
            right = np.mean([head.labels[b] == found[row][3][head.name] for b, row in zip(best, rows)])
            line = f"  writer {writer} {head.name:7} {right:.3f} ({len(rows)})"
            if head.name == "kind":
                holds = head.shares(features[rows])[:, :2].sum(1)
                true = np.array([found[row][3]["kind"] in ("holds", "repair") for row in rows])
                if true.any() and not true.all():
                    order = np.argsort(np.argsort(holds))
                    area = (order[true].mean() - (true.sum() - 1) / 2) / (~true).sum()
                    line += f"  holds or not: area {area:.3f}, taken {np.mean(holds[true] > 0.5):.3f},"
                    line += f" wrongly {np.mean(holds[~true] > 0.5):.3f}"
            print(line)


def main():
    found = examples()
    texts = [text for said, asked, *_ in found for text in (said, asked)]
    if sys.argv[1] == "--texts":
        pathlib.Path(sys.argv[2]).write_text("".join(json.dumps(text) + "\n" for text in texts))
        return
    features = np.fromfile(sys.argv[2], "<f4").reshape(len(found), -1).astype(np.float64)
    if sys.argv[1] == "--figures":
        figures(found, features)
        return
    made = heads(found, features, range(len(found)))
    packed = b"ELH1" + struct.pack("<B", len(made)) + b"".join(head.bytes() for head in made)
    pathlib.Path(sys.argv[3]).write_bytes(packed)
    print(f"{len(found)} sentences, {len(packed)} bytes")


if __name__ == "__main__":
    main()
