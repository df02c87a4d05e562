import Domain
import Testing

@testable import Callers

/// Ids that whoever starts a conversation chooses, and what stands in their place.
struct ChosenIdentifierTests {
    private let reader = CallerReader()

    @Test(arguments: [
        "web-session-17", "customer_17", "ana@example.org", "客户十七", "cus_1a2B", "48213", "7", "ana", "A-1234",
        "10000000000000000001", "550e8400-e29b-41d4-a716-446655440000", "user-42", "guest4711", "Session-A",
        "2025550143",
        "müller.lutz", "anonymously", "nullmann", "testerson", String(repeating: "xy", count: 128),
    ])
    func takesAnyID(id: String) {
        #expect(reader.chosen(id).identifier == .opaque(id))
        #expect(reader.chosen(" \(id)\n").identifier == .opaque(id))
    }

    @Test(arguments: [
        "+12025550143", "+1 202 555-0143", "tel:+12025550143", "whatsapp:12025550143", "12025550143", "%2B12025550143",
    ])
    func aNumberWithItsCountryIsThatNumber(id: String) {
        #expect(reader.chosen(id).identifier == .phone("+12025550143"))
    }

    @Test(arguments: [
        "", " ", "unknown", "Unknown", "null", "None", "nil", "undefined", "NaN", "N/A", "n.a.", "user_id",
        "{{user_id}}",
        "{{ system__caller_id }}", "{user}", "${user_id}", "<user_id>", "[USER_ID]", "%user_id%", "__user_id__",
        "system__caller_id",
        "plus one two zero two five five five", "not provided", "Not Available", "the caller", "customer", "guest",
        "anonymous",
        "Anonym", "Unbekannt", "inconnu", "desconocido", "desconhecido", "非通知", "未知", "0", "0000", "-1", "xxxx",
        "false", "true",
        "string", "[object Object]", "test", "private", "null ", "undefined_user id",
        String(repeating: "x", count: 257),
    ])
    func placeholdersAreNobody(id: String) {
        #expect(reader.chosen(id).identifier == .withheld, "\(id)")
    }

    @Test func ourOwnIDsStayWhatTheyAre() {
        #expect(reader.chosen("usr_5JqT0mWb83KfLxYc2Rz7Dv").identifier.ownUserID == "usr_5JqT0mWb83KfLxYc2Rz7Dv")
    }
}
