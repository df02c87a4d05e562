import Foundation

/// Whether a SIP address is a person's, as one of mail is, or what a gateway calls a line.
enum SIPPerson {
    /// Names of machines; of these a host of carriers and exchanges has one among its labels.
    private static let machineLabels: Set<String> = [
        "sip", "sips", "sbc", "gw", "gateway", "trunk", "trunks", "pbx", "proxy", "edge", "voip", "pstn", "ims",
        "softswitch",
        "termination", "origination", "asterisk", "freeswitch", "kamailio", "opensips", "freepbx", "3cx", "mgc",
        "carrier",
        "twilio", "telnyx", "plivo", "vonage", "nexmo", "bandwidth", "livekit", "elevenlabs", "signalwire",
        "voximplant",
        "rtp", "localhost", "localdomain", "anonymous", "unknown",
    ]
    /// Ends of hosts that are nobody's on the internet.
    private static let privateEnds: Set<String> = [
        "invalid", "local", "lan", "internal", "localdomain", "home", "corp", "test",
    ]
    /// What machines call a line whose caller they do not know.
    private static let machineUsers: Set<String> = [
        "anonymous", "unknown", "restricted", "unavailable", "private", "blocked", "withheld", "asterisk", "freeswitch",
        "trunk", "gateway", "pbx", "sbc", "sip", "user", "guest", "caller", "default", "none", "null", "undefined", "s",
        "anon", "nobody", "noreply", "operator", "system", "test", "service", "ivr", "fxo", "fxs", "out", "in",
    ]

    /// The address as one text; `nil` when it is no person's.
    static func address(_ party: PartyAddress) -> String? {
        let user = party.user.lowercased()
        let labels = party.host.split(separator: ".", omittingEmptySubsequences: false)
        guard labels.count >= 2, !labels.contains(""), let end = labels.last, end.contains(where: \.isLetter),
            !privateEnds.contains(String(end)), !labels.contains(where: { isMachine($0) }),
            isName(user)
        else { return nil }
        // The case of a user part may matter by the letter of RFC 3261, and to nobody who has two addresses so.
        return "sip:\(user)@\(party.host)"
    }

    private static func isMachine(_ label: Substring) -> Bool {
        let words = label.split { !$0.isLetter && !$0.isNumber }
        return words.contains { word in
            machineLabels.contains(String(word)) || machineLabels.contains(String(word.prefix { !$0.isNumber }))
        }
    }

    /// A name has a letter in it: digits alone are a number or an extension.
    private static func isName(_ user: String) -> Bool {
        let words = user.split { !$0.isLetter && !$0.isNumber }.map(String.init)
        guard user.utf8.count <= 64, user.contains(where: \.isLetter), !user.contains(where: \.isWhitespace) else {
            return false
        }
        return !words.contains { word in
            machineUsers.contains(word) || machineUsers.contains(String(word.prefix { !$0.isNumber }))
        }
    }
}
