import Domain

/// Small linear models over the vectors of multilingual-e5-small: what an utterance is, what it gives a value for.
///
/// They know no words, so they work in every language that the embedding model knows. `scripts/train.sh` trains them from
/// the labelled sentences in `training/`, and `scripts/train.sh --figures` says how well they do on writers left out.
public struct StatementHeads: Sendable {
    private let kind: LinearHead
    private let slot: LinearHead
    private let who: LinearHead
    private let change: LinearHead

    /// Those that come with the program.
    public static let shared = StatementHeads(PackageResources.heads_bin)

    /// Reads packed heads.
    init?(_ bytes: [UInt8]) {
        var reader = HeadReader(bytes)
        guard reader.bytes(4).map(Array.init) == Array("ELH1".utf8), let count = reader.byte() else { return nil }
        var heads: [String: LinearHead] = [:]
        for _ in 0..<count {
            guard let head = LinearHead(&reader) else { return nil }
            heads[head.name] = head
        }
        guard let kind = heads["kind"], let slot = heads["slot"], let who = heads["who"], let change = heads["change"]
        else { return nil }
        (self.kind, self.slot, self.who, self.change) = (kind, slot, who, change)
    }

    /// Whether vectors of a model are what the heads were trained with.
    public static func understands(_ family: EmbeddingFamily) -> Bool { family == .e5 }

    /// Reads an utterance.
    ///
    /// - Parameters:
    ///   - said: The vector of ``HeadText/said``.
    ///   - asked: The vector of ``HeadText/asked``.
    /// - Returns: What it is; `nil` when the vectors have another length than those of the training.
    public func reading(said: UnitVector, asked: UnitVector) -> UtteranceReading? {
        let kinds = kind.shares(said: said, asked: asked)
        guard !kinds.isEmpty else { return nil }
        var reading = UtteranceReading(kinds: [:])
        for (label, share) in zip(kind.labels, kinds) {
            if let kind = UtteranceReading.Kind(rawValue: label) { reading.kinds[kind] = share }
        }
        reading.slots = Dictionary(
            zip(slot.labels, slot.shares(said: said, asked: asked)), uniquingKeysWith: { first, _ in first })
        reading.aboutOther = Self.share(of: "other", who, said, asked)
        // Trained on statements without a question.
        let ends = Self.share(of: "ends", change, said, said)
        reading.change = Softmax.logOdds(ends)
        return reading
    }

    private static func share(
        of label: String, _ head: LinearHead, _ said: UnitVector, _ asked: UnitVector
    ) -> Float {
        zip(head.labels, head.shares(said: said, asked: asked)).first { $0.0 == label }?.1 ?? 0
    }
}
