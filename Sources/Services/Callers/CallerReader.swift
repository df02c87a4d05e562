import Domain
import ElevenLabs

/// Who is calling, as far as the words of a request or an event tell.
///
/// What a telephone channel gives is a person only when it is a telephone number, or a person's SIP address; everything
/// else from there is nobody. Ids of any form come from `user_id` alone, which whoever starts a conversation chooses.
public struct CallerReader: Sendable {
    private let numbers: NumberReader
    private let ownNumbers: Set<CallerIdentifier>
    private let groups: AgentGroups
    private let former: String?

    /// Makes a reader.
    ///
    /// - Parameters:
    ///   - defaultCountry: The country of numbers that name none.
    ///   - ownNumbers: Our own numbers, which are nobody; see ``init(defaultCountry:ownNumbers:groups:)``.
    ///   - groups: Which agents share what they know.
    public init(
        defaultCountry: DefaultCountry? = nil, ownNumbers: [String] = [], groups: AgentGroups = .one
    ) {
        numbers = NumberReader(home: defaultCountry)
        former = defaultCountry?.callingCode
        self.groups = groups
        var own: Set<CallerIdentifier> = []
        for number in ownNumbers {
            let party = PartyAddress(number)
            if let identifier = Self.identifier(party, numbers) { own.insert(identifier) }
        }
        self.ownNumbers = own
    }

    /// Whether a text of the settings names a line.
    public func isLine(_ raw: String) -> Bool { Self.identifier(PartyAddress(raw), numbers) != nil }

    /// The group of an agent.
    public func group(of agentID: String) -> String { groups.group(of: agentID) }

    /// Reads what a telephone channel gives as a party.
    ///
    /// - Parameters:
    ///   - raw: As received.
    ///   - agentID: The agent that is on the other side.
    /// - Returns: The caller; our own id as it is, whether there is such a user or not.
    public func party(_ raw: String, agentID: String = "") -> Caller {
        let line = line(raw)
        return Caller(
            ownNumbers.contains(line.identifier) ? .withheld : line.identifier, formerly: line.formerly,
            group: groups.group(of: agentID))
    }

    /// Reads a number of whichever side, our own included; it is no caller of any group.
    public func line(_ raw: String) -> Caller {
        guard raw.utf8.count <= CallerIdentifier.maximumByteCount else { return .withheld }
        let before = CallerIdentifier(former: raw, defaultCountry: former)
        // No carrier sends our own ids; whoever sends one has got it from us.
        if before.ownUserID != nil { return Caller(before) }
        guard !CallerIdentifier.isHidden(raw) else { return .withheld }
        let party = PartyAddress(raw)
        guard !CallerIdentifier.isHidden(party.user) else { return .withheld }
        guard let subscriber = Self.subscriber(party, numbers) else {
            guard let identifier = Self.identifier(party, numbers) else { return .withheld }
            return Caller(identifier, formerly: [before].filter { isSame($0, as: identifier) })
        }
        let identifier = CallerIdentifier.phone(subscriber.number)
        let forms = [before, CallerIdentifier(former: raw)] + subscriber.otherForms.map { .phone($0) }
        return Caller(identifier, formerly: forms.filter { isSame($0, as: identifier) })
    }

    /// Reads an id that whoever starts a conversation has chosen.
    ///
    /// - Parameters:
    ///   - raw: As received; a telephone number with its country is that number.
    ///   - agentID: The agent that is on the other side.
    /// - Returns: The caller; withheld for placeholders.
    public func chosen(_ raw: String, agentID: String = "") -> Caller {
        // A number may be written with spaces, an id may not; a number without its country is an id here.
        let party = PartyAddress(raw)
        let isLine = party.host.isEmpty || !party.scheme.isEmpty
        if isLine, Self.subscriber(party, NumberReader(home: nil)) != nil { return self.party(raw, agentID: agentID) }
        let before = CallerIdentifier(former: raw, defaultCountry: former)
        if before.ownUserID != nil { return Caller(before, group: groups.group(of: agentID)) }
        guard let id = FreeIdentifier.read(raw) else { return .withheld }
        let identifier = CallerIdentifier.opaque(id)
        return Caller(
            identifier, formerly: [before].filter { $0 != identifier },
            group: groups.group(of: agentID))
    }

    /// Reads what an operator names a caller by: an id, or a number in any spelling.
    public func named(_ raw: String, agentID: String = "") -> [Caller] {
        [chosen(raw, agentID: agentID), party(raw, agentID: agentID)].filter { $0.identifier != .withheld }
    }

    /// Whether an earlier form names nobody but the same caller.
    private func isSame(_ form: CallerIdentifier, as identifier: CallerIdentifier) -> Bool {
        guard form != identifier, case .phone(let number) = form else { return form != identifier && form != .withheld }
        guard let subscriber = numbers.subscriber(number), subscriber.isLikely else { return true }
        return .phone(subscriber.number) == identifier
    }

    private static func identifier(_ party: PartyAddress, _ numbers: NumberReader) -> CallerIdentifier? {
        if let subscriber = subscriber(party, numbers) { return .phone(subscriber.number) }
        if !party.host.isEmpty { return SIPPerson.address(party).map { .opaque($0) } }
        return numbers.homeless(party.user).map { .opaque($0) }
    }

    private static func subscriber(_ party: PartyAddress, _ numbers: NumberReader) -> Subscriber? {
        numbers.subscriber(party.user, isInternational: party.scheme == "whatsapp" || party.scheme == "wa")
    }
}
