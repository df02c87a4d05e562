import ElevenLabs
import Foundation
import Testing

struct InitiationAnswerTests {
    private static let variables: [String: DynamicValue] = [
        "user_name": .string("Ana"), "returning_caller": .boolean(true), "call_count": .integer(3),
        "ratio": .number(0.5),
    ]

    private static func object(_ answer: InitiationAnswer) throws -> NSDictionary {
        try #require(try JSONSerialization.jsonObject(with: Data(answer.json())) as? NSDictionary)
    }

    @Test func withoutAnOverrideTheAgentsOwnDefaultSpeaks() throws {
        let variables: NSDictionary = ["call_count": 3, "ratio": 0.5, "returning_caller": true, "user_name": "Ana"]
        #expect(
            try Self.object(InitiationAnswer(dynamicVariables: Self.variables))
                == ["type": "conversation_initiation_client_data", "dynamic_variables": variables])
    }

    /// In an `NSDictionary` true is the number 1; on the wire it is not.
    @Test func booleansAreNoNumbers() throws {
        let json = String(decoding: try InitiationAnswer(dynamicVariables: Self.variables).json(), as: UTF8.self)
        #expect(json.contains(#""returning_caller":true"#))
        #expect(json.contains(#""call_count":3"#))
    }

    @Test func overridesHaveThePlatformsShape() throws {
        let answer = InitiationAnswer(dynamicVariables: [:], firstMessage: "Hi Ana!", language: "en")
        #expect(
            try Self.object(answer) == [
                "type": "conversation_initiation_client_data", "dynamic_variables": [:] as NSDictionary,
                "conversation_config_override": ["agent": ["first_message": "Hi Ana!", "language": "en"]],
            ])
    }

    @Test func onlyTheGivenOverrideIsSent() throws {
        let message = try Self.object(InitiationAnswer(dynamicVariables: [:], firstMessage: "Hi"))
        #expect(message["conversation_config_override"] as? NSDictionary == ["agent": ["first_message": "Hi"]])
        let language = try Self.object(InitiationAnswer(dynamicVariables: [:], language: "pt"))
        #expect(language["conversation_config_override"] as? NSDictionary == ["agent": ["language": "pt"]])
    }

    @Test func carriesAnyText() throws {
        for text in ["quote \" and \\ and / and \n and \u{0}", "\u{2028}\u{202E}👨‍👩‍👧‍👦", "é"] {
            let answer = try Self.object(InitiationAnswer(dynamicVariables: ["v": .string(text)], firstMessage: text))
            #expect((answer["dynamic_variables"] as? NSDictionary)?["v"] as? String == text)
        }
    }
}

struct DynamicValueTests {
    private static func values(_ json: String) throws -> [String: DynamicValue] {
        try JSONDecoder().decode([String: DynamicValue].self, from: Data(json.utf8))
    }

    @Test func tellsBooleansFromNumbersFromTexts() throws {
        let values = try Self.values(
            #"{"t": true, "f": false, "one": 1, "zero": 0, "half": 0.5, "text": "true", "digit": "1", "big": 1e300, "empty": ""}"#
        )
        #expect(
            values == [
                "t": .boolean(true), "f": .boolean(false), "one": .integer(1), "zero": .integer(0),
                "half": .number(0.5),
                "text": .string("true"), "digit": .string("1"), "big": .number(1e300), "empty": .string(""),
            ])
    }

    @Test(
        arguments: [
            ("9223372036854775807", DynamicValue.integer(.max)), ("-9223372036854775808", .integer(.min)),
            ("9223372036854775808", .number(9_223_372_036_854_775_808)), ("1e2", .integer(100)),
            ("-0.25", .number(-0.25)),
        ] as [(String, DynamicValue)])
    func keepsWholeNumbersWhole(_ json: String, _ value: DynamicValue) throws {
        #expect(try Self.values(#"{"v": \#(json)}"#)["v"] == value)
    }

    @Test(arguments: ["null", "[]", "[1]", "{}", #"{"a": 1}"#, "1e999"])
    func refusesWhatThePlatformDoesNotTake(_ json: String) {
        #expect(throws: (any Error).self) { try Self.values(#"{"v": \#(json)}"#) }
    }

    @Test(
        arguments: [
            (DynamicValue.boolean(true), "true", "true"), (.integer(-3), "-3", "-3"), (.number(0.5), "0.5", "0.5"),
            (.string("1"), #""1""#, "1"), (.boolean(false), "false", "false"),
        ] as [(DynamicValue, String, String)])
    func isWrittenBareAndSpokenAsText(_ value: DynamicValue, _ json: String, _ text: String) throws {
        let encoder = JSONEncoder()
        #expect(String(decoding: try encoder.encode(["v": value]), as: UTF8.self) == #"{"v":\#(json)}"#)
        #expect(value.text == text)
    }
}
