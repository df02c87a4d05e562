"""The independent implementation that the Swift encoder is compared with.

Hugging Face `tokenizers` for the ids, and a plain forward pass of BERT in NumPy with 64-bit numbers.

    reference.py MODEL_FOLDER vectors    reads a JSON array of texts, prints {"ids": [...], "vector": [...]} for each
    reference.py MODEL_FOLDER ids        the same with the ids alone
    reference.py MODEL_FOLDER fixture    prints what Fixtures/reference.json holds for Fixtures/texts.json: the ids of
                                         each text and, of every third, the vector in units of 1/10000
"""

import json
import math
import os
import struct
import sys

# Threads that wait for each other would only take time from the tests beside this one.
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

import numpy as np
from tokenizers import Tokenizer


def load_tokenizer(folder):
    """The model's tokenizer, cut where sentence-transformers cuts it, and without padding."""
    with open(os.path.join(folder, "sentence_bert_config.json")) as file:
        limit = json.load(file)["max_seq_length"]
    tokenizer = Tokenizer.from_file(os.path.join(folder, "tokenizer.json"))
    tokenizer.no_padding()
    tokenizer.enable_truncation(max_length=limit)
    return tokenizer


def load_tensors(folder):
    """All tensors of model.safetensors, by name."""
    types = {"F32": np.float32, "I64": np.int64}
    with open(os.path.join(folder, "model.safetensors"), "rb") as file:
        (length,) = struct.unpack("<Q", file.read(8))
        header = json.loads(file.read(length))
        data = file.read()
    header.pop("__metadata__", None)
    tensors = {}
    for name, entry in header.items():
        begin, end = entry["data_offsets"]
        numbers = np.frombuffer(data[begin:end], dtype=types[entry["dtype"]])
        tensors[name] = numbers.reshape(entry["shape"]).astype(np.float64)
    return tensors


class ErrorFunction:
    """math.erf for arrays: cubic Hermite interpolation between its values, exact to 1e-13."""

    def __init__(self, limit=6.0, steps=12000):
        self.limit, self.width = limit, 2 * limit / steps
        self.grid = np.linspace(-limit, limit, steps + 1)
        self.values = np.array([math.erf(x) for x in self.grid])
        self.slopes = 2 / math.sqrt(math.pi) * np.exp(-self.grid**2)

    def __call__(self, x):
        x = np.clip(x, -self.limit, self.limit)
        index = np.minimum(((x + self.limit) / self.width).astype(np.int64), len(self.grid) - 2)
        t = (x - self.grid[index]) / self.width
        left, right = self.values[index], self.values[index + 1]
        rise, fall = self.slopes[index] * self.width, self.slopes[index + 1] * self.width
        cubic = 2 * (left - right) + rise + fall
        square = 3 * (right - left) - 2 * rise - fall
        return ((cubic * t + square) * t + rise) * t + left


class Encoder:
    """BERT as in the paper: one text at a time, nothing clever."""

    def __init__(self, folder):
        with open(os.path.join(folder, "config.json")) as file:
            self.config = json.load(file)
        with open(os.path.join(folder, "1_Pooling", "config.json")) as file:
            self.pooling = json.load(file)
        self.tensors = load_tensors(folder)
        self.erf = ErrorFunction()

    def dense(self, name, x):
        return x @ self.tensors[name + ".weight"].T + self.tensors[name + ".bias"]

    def norm(self, name, x):
        mean = x.mean(axis=-1, keepdims=True)
        variance = ((x - mean) ** 2).mean(axis=-1, keepdims=True)
        x = (x - mean) / np.sqrt(variance + self.config["layer_norm_eps"])
        return x * self.tensors[name + ".weight"] + self.tensors[name + ".bias"]

    def attention(self, name, x):
        count, size = x.shape
        heads = self.config["num_attention_heads"]

        def split(part):
            return self.dense(name + "self." + part, x).reshape(count, heads, size // heads).transpose(1, 0, 2)

        query, key, value = split("query"), split("key"), split("value")
        scores = query @ key.transpose(0, 2, 1) / math.sqrt(size // heads)
        weights = np.exp(scores - scores.max(axis=-1, keepdims=True))
        weights /= weights.sum(axis=-1, keepdims=True)
        context = (weights @ value).transpose(1, 0, 2).reshape(count, size)
        return self.dense(name + "output.dense", context)

    def vector(self, ids):
        x = self.tensors["embeddings.word_embeddings.weight"][ids]
        x = x + self.tensors["embeddings.position_embeddings.weight"][: len(ids)]
        x = x + self.tensors["embeddings.token_type_embeddings.weight"][0]
        x = self.norm("embeddings.LayerNorm", x)
        for layer in range(self.config["num_hidden_layers"]):
            name = f"encoder.layer.{layer}."
            x = self.norm(name + "attention.output.LayerNorm", x + self.attention(name + "attention.", x))
            inner = self.dense(name + "intermediate.dense", x)
            inner = inner * 0.5 * (1 + self.erf(inner / math.sqrt(2)))
            x = self.norm(name + "output.LayerNorm", x + self.dense(name + "output.dense", inner))
        pooled = x[0] if self.pooling["pooling_mode_cls_token"] else x.mean(axis=0)
        return pooled / np.linalg.norm(pooled)


def entries(folder, texts, mode):
    tokenizer = load_tokenizer(folder)
    encoder = None if mode == "ids" else Encoder(folder)
    for index, text in enumerate(texts):
        ids = tokenizer.encode(text).ids
        if mode == "vectors":
            yield {"ids": ids, "vector": [round(float(number), 7) for number in encoder.vector(ids)]}
        elif mode == "fixture" and index % 3 == 0:
            yield {"ids": ids, "vector": [round(float(number) * 10000) for number in encoder.vector(ids)]}
        else:
            yield {"ids": ids}


def main():
    folder, mode = sys.argv[1:]
    lines = [json.dumps(entry, separators=(",", ":")) for entry in entries(folder, json.load(sys.stdin), mode)]
    print("[\n" + ",\n".join(lines) + "\n]")


main()
