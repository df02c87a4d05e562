/// What cuts texts into the ids that a model was trained on.
protocol Tokenizer: Sendable {
    /// The ids of a text, in windows that the model can take in at once.
    ///
    /// - Parameter text: Any text.
    /// - Returns: At least one window, each with the ids in front of a text and behind it.
    func windows(of text: String) -> [[Int32]]
}
