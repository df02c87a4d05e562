import Foundation

/// How much a memory matters, and how that fades and grows.
public enum Salience {
    /// The share of the distance to 1 that one reinforcement closes.
    public static let reinforcementStep = 0.1
    /// A memory is archived when it was last reinforced longer ago than this.
    public static let archivalAgeDays = 180.0
    /// A memory is archived when its effective salience is below this, too.
    public static let archivalThreshold = 0.3

    /// The salience after a time without reinforcement: base · e^(−rate · days).
    public static func effective(base: Double, ratePerDay: Double, days: Double) -> Double {
        base * exp(-ratePerDay * days)
    }

    /// The base salience after one reinforcement: base + 0.1 · (1 − base).
    public static func reinforced(_ base: Double) -> Double {
        base + reinforcementStep * (1 - base)
    }

    /// The inverse of ``reinforced(_:)``.
    ///
    /// Reinforcements commute, so one can be taken back after others followed.
    public static func takingBackReinforcement(_ base: Double) -> Double {
        min(1, max(0, (base - reinforcementStep) / (1 - reinforcementStep)))
    }

    /// Whether the decay pass archives an active memory.
    public static func isArchivable(base: Double, ratePerDay: Double, daysSinceReinforced: Double) -> Bool {
        daysSinceReinforced > archivalAgeDays
            && effective(base: base, ratePerDay: ratePerDay, days: daysSinceReinforced) < archivalThreshold
    }
}
