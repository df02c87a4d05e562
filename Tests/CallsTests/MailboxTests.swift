import Domain
import Store
import TestSupport
import Testing

/// Mailboxes and announcements teach nothing.
@Suite struct MailboxTests {
    private let service: Service

    init() throws { service = try Service() }

    private func call(_ turns: [String], _ change: (inout JSON) -> Void = { _ in }) throws {
        var call = PhoneCall(isOutbound: true, name: nil)
        call.turns = turns.enumerated().map { .said($0.element, at: Double($0.offset * 5)) }
        call.summary = "The agent reached Walter's voicemail."
        var event = call.json
        change(&event)
        try service.callEnd(try event.bytes)
        try service.drain()
    }

    private func hasLearned() throws -> Bool {
        let variables = try service.variables("+12025550143")
        return try variables["returning_caller"].flag == true || !service.memories("+12025550143").isEmpty
    }

    @Test(arguments: [
        ["Hi, you've reached the voicemail of Walter Whitlock. Please leave a message after the tone."],
        [
            "You have reached Walter.", "I can't come to the phone right now.",
            "Leave your name and number after the beep.",
        ],
        [
            "Your call has been forwarded to an automated voice messaging system.",
            "At the tone, please record your message.",
        ],
        [
            "Guten Tag, hier ist die Mailbox von Walter Krämer. Bitte hinterlassen Sie eine Nachricht nach dem Signalton."
        ],
        ["Der gewünschte Gesprächspartner ist zurzeit nicht erreichbar."],
        ["Bonjour, vous êtes bien sur la messagerie de Margot. Laissez un message après le bip."],
        ["Hola, soy Carmen, ahora no puedo atender. Deje su mensaje después de la señal."],
        ["Olá, ligou para o Rui. Deixe a sua mensagem após o sinal."], ["Deixe seu recado após o bip."],
        ["Questa è la segreteria telefonica di Luca, lasciate un messaggio dopo il segnale acustico."],
        ["Dit is de voicemail van Jan. Spreek een bericht in na de piep."],
        ["Nagraj wiadomość po sygnale. Poczta głosowa."],
        ["ただいま電話に出ることができません。発信音の後にメッセージをお話しください。"], ["您拨打的用户暂时无法接通，请在提示音后留言。"],
        ["Абонент временно недоступен. Оставьте сообщение после сигнала."],
    ])
    func aMailboxTeachesNothing(turns: [String]) throws {
        try call(turns)
        #expect(try !hasLearned())
        let owner = try #require(try service.store.owners(ofConversation: "conv_1").first)
        #expect(try service.store.snapshot(of: owner.userID)?.calls.map(\.status) == [.kept])
    }

    @Test(arguments: [
        "Voicemail detected", "voicemail_detection tool was called", "answering machine", "Remote party: VOICEMAIL",
        "Call ended by voicemail_detection",
    ])
    func theReasonOfTheEndSaysSo(reason: String) throws {
        try call(["My name is Walter and I always walk my dog at eight."]) { event in
            event["data"]["metadata"]["termination_reason"] = .string(reason)
        }
        #expect(try !hasLearned())
    }

    @Test func thePlatformsToolSaysSo() throws {
        try call(["My name is Walter and I always walk my dog at eight."]) { event in
            let tool: JSON = [
                "tool_name": "voicemail_detection", "type": "system", "result_value": "ok", "is_error": false,
            ]
            event["data"]["transcript"] = .array(
                event["data"]["transcript"].elements + [["role": "agent", "message": nil, "tool_results": [tool]]])
        }
        #expect(try !hasLearned())
    }

    @Test(arguments: ["true", "yes", "success"]) func aCriterionSaysSo(value: String) throws {
        try call(["My name is Walter and I always walk my dog at eight."]) { event in
            event["data"]["analysis"]["data_collection_results"]["is_voicemail"] = ["value": .string(value)]
        }
        #expect(try !hasLearned())
    }

    @Test(arguments: [
        [
            "Can I leave a message after the tone of your mailbox?",
            "My name is Walter Whitlock and I walk my dog at eight.",
        ],
        ["My mailbox is always empty. My name is Walter Whitlock and I always walk my dog at eight."],
        [
            "Please leave a message after the beep.",
            "Hello? Sorry, I was just coming in, this is Walter, yes I am here now.",
        ],
        ["I left you a message yesterday about my order of two chairs."],
    ])
    func aPersonIsNoMailbox(turns: [String]) throws {
        try call(turns) { $0["data"]["analysis"]["data_collection_results"]["is_voicemail"] = ["value": "false"] }
        #expect(try hasLearned())
    }
}
