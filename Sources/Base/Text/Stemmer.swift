internal import CStemmer

/// Reduces words to their stems (`deliveries` → `deliveri`), by the Snowball algorithms of libstemmer.
///
/// Source: [snowballstem.org](https://snowballstem.org/algorithms/).
public struct Stemmer: ~Copyable {
    // libstemmer's handle; not shared between threads, freed with this value.
    private let handle: OpaquePointer

    /// Makes a stemmer for a language.
    ///
    /// - Parameter language: An ISO 639-1 code. One that libstemmer does not know gets English: its words are then cut
    ///   where English ones would be, the same in a question and in what it looks for.
    public init(language: String) {
        guard let handle = sb_stemmer_new(language, nil) ?? sb_stemmer_new("en", nil) else {
            fatalError("libstemmer has no English stemmer: the installed library is broken")
        }
        self.handle = handle
    }

    deinit { sb_stemmer_delete(handle) }

    /// Returns the stem of one lower-case word.
    public func stem(_ word: String) -> String {
        var word = word
        return word.withUTF8 { bytes in
            guard let stem = sb_stemmer_stem(handle, bytes.baseAddress, CInt(bytes.count)) else {
                return String(decoding: bytes, as: UTF8.self)
            }
            let count = Int(sb_stemmer_length(handle))
            return String(decoding: UnsafeBufferPointer(start: stem, count: count), as: UTF8.self)
        }
    }
}
