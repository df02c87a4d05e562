import Foundation

/// The content of a `post_call_audio`.
public struct AudioEvent: Sendable {
    /// The MP3 bytes.
    public var audio: [UInt8]

    /// Reads an event's bytes.
    ///
    /// - Throws: `DecodingError` when there is no base64 text under `data.full_audio`.
    public init(json: [UInt8]) throws {
        struct Event: Decodable {
            struct Content: Decodable { var full_audio: Data }
            var data: Content
        }
        audio = Array(try JSONDecoder().decode(Event.self, from: Data(json)).data.full_audio)
    }
}
