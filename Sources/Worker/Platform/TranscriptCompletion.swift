import ElevenLabs
import HTTPClient
import JSON
import Telemetry

/// Fetches the transcript of a call whose event came without one, as a workspace may have it (`exclude_transcript`).
public struct TranscriptCompletion: Sendable {
    /// So often an event is put back while the platform cannot be reached; then what it tells is learned alone.
    private static let patience = 3

    private let platform: PlatformClient
    private let context: Context

    /// Makes the work.
    ///
    /// - Parameters:
    ///   - platform: Where the calls are.
    ///   - context: The log.
    public init(platform: PlatformClient, context: Context) {
        self.platform = platform
        self.context = context
    }

    /// The body of an event with the platform's transcript in it.
    ///
    /// - Parameters:
    ///   - body: The event as it came.
    ///   - conversationID: The call.
    ///   - attempt: How often the event was worked on, from 1.
    /// - Returns: `nil` when there is no transcript to be had.
    /// - Throws: ``HTTPClientError`` when it may be had later.
    func completed(_ body: [UInt8], conversationID: String, attempt: Int) throws(HTTPClientError) -> [UInt8]? {
        guard case .object(var event)? = try? JSONValue(json: body), case .object(var data)? = event["data"] else {
            return nil
        }
        do throws(HTTPClientError) {
            let call = try platform.get(["convai", "conversations", conversationID])
            guard call["transcript"]?.list?.isEmpty == false else { return nil }
            // What the event tells stands; the rest is the platform's.
            for (key, value) in call.object ?? [:] where data[key] == nil || data[key] == .null || key == "transcript" {
                data[key] = value
            }
        } catch {
            if error.isRetryable, attempt < Self.patience { throw error }
            context.log.warning(
                "a transcript cannot be had from the platform",
                ["conversation_id": .text(conversationID), "error": .text(error.description)])
            return nil
        }
        event["data"] = .object(data)
        return JSONValue.object(event).json
    }
}
