import Foundation
import Time

/// What joins two memories of one caller; it works in both directions.
public struct MemoryLink: Sendable, Equatable {
    /// Why there is a link.
    public enum Kind: String, Sendable, CaseIterable {
        /// They say nearly the same: the cosine is above ``EmbeddingFamily/nearlyEqual``.
        case associative
        /// They were said one after the other in one call; known by the order of turns, and not stored.
        case temporal
        /// Somebody made it, or with weight 0 removed it; it neither fades nor is made again.
        case manual
    }

    /// The share of its weight that a link loses a day, as an exponent.
    public static let decayPerDay = 0.01
    /// A link below this weight is removed.
    public static let minimumWeight = 0.05

    /// The memory whose id is smaller.
    public let first: String
    /// The memory whose id is greater.
    public let second: String
    /// Why there is a link.
    public let kind: Kind
    /// The weight when the link was made, 0…1.
    public let weight: Double
    /// When the later of the two was said.
    public let since: UnixTime

    /// Joins two memories, in any order.
    public init(_ one: String, _ other: String, kind: Kind, weight: Double, since: UnixTime) {
        first = min(one, other)
        second = max(one, other)
        self.kind = kind
        self.weight = min(1, max(0, weight))
        self.since = since
    }

    /// The weight now: weight · e^(−0.01 · days); one that was made by hand keeps its weight.
    public func weight(at now: UnixTime) -> Double { Self.weight(of: weight, kind: kind, since: since, at: now) }

    /// The same for a link of which only so much is at hand.
    package static func weight(of weight: Double, kind: Kind, since: UnixTime, at now: UnixTime) -> Double {
        kind == .manual ? weight : weight * exp(-decayPerDay * now.days(since: since))
    }

    /// When the weight falls below ``minimumWeight``; `nil` for one that does not fade.
    public var expiresAt: UnixTime? {
        if kind == .manual { return nil }
        let days = weight > Self.minimumWeight ? log(weight / Self.minimumWeight) / Self.decayPerDay : 0
        return since.advanced(byMilliseconds: Int64(days * 86_400_000))
    }
}
