import Foundation

/// The sample events of `payloads/examples`, byte for byte.
enum Sample: String, CaseIterable {
    case firstCall = "01_first_call_transcription.json"
    case recording = "02_first_call_audio.json"
    case failure = "03_initiation_failure.json"
    case secondCall = "04_second_call_transcription.json"
    case otherCaller = "05_other_caller_transcription.json"
    case outbound = "06_outbound_transcription.json"
    case withheld = "07_withheld_transcription.json"

    static let ana = "+12025550143"
    static let oliver = "+447700900123"
    static let priya = "+12025550178"

    var bytes: [UInt8] {
        get throws {
            let path = Stack.repository + "/payloads/examples/" + rawValue
            return Array(try Data(contentsOf: URL(filePath: path)))
        }
    }

    var event: JSON { get throws { try JSON(bytes) } }

    var conversation: String { get throws { try event["data"]["conversation_id"].text } }
    var agent: String { get throws { try event["data"]["agent_id"].text } }

    /// Everything in it that is about a person and long enough to be looked for.
    var personal: [String] {
        get throws {
            let data = try event["data"]
            var texts = data["transcript"].items.map { $0["message"].text }
            texts.append(data["analysis"]["transcript_summary"].text)
            texts += data["analysis"]["data_collection_results"].members.values.map { $0["value"].text }
            let phone = data["metadata"]["phone_call"]
            texts += [phone["external_number"].text, phone["agent_number"].text, data["full_audio"].text]
            texts += ["To", "From"].map { data["metadata"]["body"][$0].text }
            // A sentence is looked for by its beginning, too: it might have been cut. A + may be gone.
            texts +=
                texts.map { String($0.prefix(24)) } + texts.filter { $0.hasPrefix("+") }.map { String($0.dropFirst()) }
            return Set(texts.filter { $0.utf8.count >= 8 && $0 != "anonymous" && !$0.contains("\n") }).sorted()
        }
    }
}
