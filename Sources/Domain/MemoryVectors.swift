/// The vectors of one memory; either may be missing while there is no model or the memory waits to be embedded.
public struct MemoryVectors: Sendable, Equatable {
    /// Which of a memory's texts a vector stands for.
    public enum View: String, Sendable, CaseIterable, Codable {
        /// The memory itself, behind the questions of the turn before.
        case own
        /// This and the following turns.
        case passage
    }

    /// Of ``View/own``.
    public var own: QuantizedVector?
    /// Of ``View/passage``, for a memory that a passage begins with.
    public var passage: QuantizedVector?

    /// Makes the vectors of a memory.
    public init(own: QuantizedVector? = nil, passage: QuantizedVector? = nil) {
        self.own = own
        self.passage = passage
    }

    /// The vector of one of its texts.
    public subscript(_ view: View) -> QuantizedVector? {
        get { view == .own ? own : passage }
        set { if view == .own { own = newValue } else { passage = newValue } }
    }
}
