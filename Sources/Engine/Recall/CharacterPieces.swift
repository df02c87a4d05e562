/// How scripts without spaces between words are searched.
enum CharacterPieces {
    /// What one piece counts beside a word: each character is in a piece of one and in one of two.
    static let weight: Float = 0.5

    /// The characters of a run and the pairs of neighbours; a single character is one piece.
    static func split(_ run: String) -> [String] {
        let characters = run.unicodeScalars.map { String($0) }
        return zip(characters, characters.dropFirst()).map { $0 + $1 } + characters
    }
}
