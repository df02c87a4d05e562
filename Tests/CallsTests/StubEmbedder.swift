import Domain
import Embedding
import Foundation
import TestSupport

/// A model that a test makes up: words of one group mean the same, all others next to nothing.
final class StubEmbedder: Embedder {
    /// Words with one meaning each.
    private static let groups: [Set<String>] = [
        ["dog", "hound", "puppy"], ["parcel", "package", "shipment"], ["bread", "loaf", "baking", "bake"],
        ["happy", "delighted", "glad"], ["garden", "backyard", "lawn"], ["boat", "canoe", "vessel"],
    ]

    let model: EmbeddingModel
    private let state = Locked(State())

    private struct State {
        var texts: [String] = []
        /// After so many further texts the model fails; never when `nil`.
        var remaining: Int?
    }

    init(_ name: String = "stub", dimensions: Int = 32) {
        model = EmbeddingModel(name: name, dimensions: dimensions, digest: "0000000000000000")
    }

    /// Every text that was embedded.
    var texts: [String] { state.value.texts }

    /// Fails after so many further texts; not at all with `nil`.
    func fail(after count: Int?) { state.change { $0.remaining = count } }

    func embed(_ texts: [String], as role: TextRole) throws(EmbeddingError) -> [UnitVector] {
        let fails = state.change { state in
            if let remaining = state.remaining {
                state.remaining = remaining - texts.count
                if remaining < texts.count { return true }
            }
            state.texts += texts
            return false
        }
        if fails { throw .file(name: "model.safetensors", errno: EIO) }
        var vectors: [UnitVector] = []
        for text in texts {
            do throws(UnitVector.Fault) {
                vectors.append(try UnitVector(normalizing: raw(text)))
            } catch {
                throw .noDirection
            }
        }
        return vectors
    }

    private func raw(_ text: String) -> [Float] {
        var raw = [Float](repeating: 0.01, count: model.dimensions)
        for word in text.lowercased().split(whereSeparator: { !$0.isLetter }).map({ String($0) }) {
            if let group = Self.groups.firstIndex(where: { $0.contains(word) }) {
                raw[group] += 3
            } else if word.utf8.count > 3 {
                let place = word.utf8.reduce(7) { ($0 &* 31 &+ Int($1)) & 0xFFFF } % (raw.count - Self.groups.count)
                raw[Self.groups.count + place] += 0.2
            }
        }
        return raw
    }
}
