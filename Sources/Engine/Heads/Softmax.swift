import Foundation

/// Turns scores into shares of one.
enum Softmax {
    /// The softmax of some scores.
    static func shares(_ scores: [Float]) -> [Float] {
        let most = scores.max() ?? 0
        let powers = scores.map { exp($0 - most) }
        let sum = powers.reduce(0, +)
        return powers.map { $0 / sum }
    }

    /// The log-odds ratio of a share.
    static func logOdds(_ share: Float) -> Float { log(max(share, 1e-6) / max(1 - share, 1e-6)) }
}
