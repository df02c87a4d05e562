import Foundation

/// How fresh a memory is.
public enum Recency {
    /// After this many days the value has halved.
    public static let halfLifeDays = 30.0

    /// 0.5^(days / 30): 1 for today, 0.5 a month ago.
    public static func value(days: Double) -> Double {
        pow(0.5, days / halfLifeDays)
    }
}
