/// A file of a conversation.
public enum PayloadKind: String, Sendable, CaseIterable {
    /// The transcription event, as received.
    case transcription = "_transcription.json"
    /// The recording.
    case audio = "_audio.mp3"
    /// The failure event, as received.
    case failure = "_failure.json"

    /// Events are text that repeats itself and shrink to a fifth; a recording is compressed already.
    package var isCompressed: Bool { self != .audio }
}
