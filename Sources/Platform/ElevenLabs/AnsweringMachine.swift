/// What an event says of a machine that answered in a person's place.
struct AnsweringMachine: Decodable {
    /// Whether one did: the platform's own detection, the reason why the call ended, or a criterion that asks for it.
    let wasReached: Bool

    /// Parts of the words that name one, in small letters without what parts words.
    private static let names = [
        "voicemail", "answeringmachine", "machinedetect", "machineend", "machinestart", "mailbox",
    ]
    private static let denials: Set<String> = [
        "", "false", "no", "failure", "unknown", "human", "none", "null", "0", "nein",
    ]

    private enum CodingKeys: String, CodingKey { case transcript, metadata, analysis }
    private enum MetadataKeys: String, CodingKey {
        case reason = "termination_reason"
        case verdict = "answering_machine_detection"
    }
    private enum AnalysisKeys: String, CodingKey {
        case collected = "data_collection_results"
        case criteria = "evaluation_criteria_results"
    }

    /// Reads the object under `data`.
    init(from decoder: any Decoder) throws {
        let data = try decoder.container(keyedBy: CodingKeys.self)
        let metadata = try? data.nestedContainer(keyedBy: MetadataKeys.self, forKey: .metadata)
        let told = [MetadataKeys.reason, .verdict].compactMap { metadata?.lossyText($0) }
        let turns = data.lossy(LossyList<Turn>.self, .transcript)?.elements ?? []
        let analysis = try? data.nestedContainer(keyedBy: AnalysisKeys.self, forKey: .analysis)
        let judged = [AnalysisKeys.collected, .criteria].flatMap { key in
            analysis?.lossy(LossyDictionary<Verdict>.self, key)?.values.filter { $0.value.isAffirmed }.map(\.key) ?? []
        }
        wasReached =
            told.contains(where: Self.isMachine) || turns.contains { $0?.detectedMachine == true }
            || judged.contains(where: Self.isMachine)
    }

    private static func isMachine(_ text: String) -> Bool {
        let word = text.lowercased().filter { $0.isLetter || $0.isNumber }
        return names.contains { word.contains($0) } && !word.contains("novoicemail") && !word.contains("notvoicemail")
    }

    /// A turn in which the platform's tool was used that hangs up on machines.
    private struct Turn: Decodable {
        let detectedMachine: Bool

        private enum CodingKeys: String, CodingKey {
            case calls = "tool_calls"
            case results = "tool_results"
        }

        init(from decoder: any Decoder) throws {
            let container = try decoder.container(keyedBy: CodingKeys.self)
            let results = container.lossy(LossyList<Tool>.self, .results)?.elements.compactMap { $0 } ?? []
            let calls = container.lossy(LossyList<Tool>.self, .calls)?.elements.compactMap { $0 } ?? []
            let failed = results.contains { AnsweringMachine.isMachine($0.name) && $0.isError }
            detectedMachine = !failed && (calls + results).contains { AnsweringMachine.isMachine($0.name) }
        }
    }

    private struct Tool: Decodable {
        let name: String
        let isError: Bool

        private enum CodingKeys: String, CodingKey {
            case name = "tool_name"
            case isError = "is_error"
        }

        init(from decoder: any Decoder) throws {
            let container = try decoder.container(keyedBy: CodingKeys.self)
            name = container.lossyText(.name) ?? ""
            isError = container.lossyText(.isError) == "true"
        }
    }

    private struct Verdict: Decodable {
        let isAffirmed: Bool

        private enum CodingKeys: String, CodingKey { case value, result }

        init(from decoder: any Decoder) throws {
            let container = try decoder.container(keyedBy: CodingKeys.self)
            let text = container.lossyText(.value) ?? container.lossyText(.result) ?? ""
            isAffirmed = !AnsweringMachine.denials.contains(text.lowercased())
        }
    }
}
