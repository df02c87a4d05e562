/// The five kinds of memory.
public enum Sector: String, Sendable, Codable, CaseIterable {
    /// What happened: events with a time.
    case episodic
    /// Facts and preferences.
    case semantic
    /// How-to and habits.
    case procedural
    /// Feelings.
    case emotional
    /// Patterns and insights.
    case reflective
}
