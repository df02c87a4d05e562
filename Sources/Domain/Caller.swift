/// Who is calling, with all that finding them needs.
public struct Caller: Sendable, Hashable {
    /// Who it is.
    public var identifier: CallerIdentifier
    /// Under which other forms earlier releases, or other spellings of the same line, may have kept the same person.
    ///
    /// None of them is anybody else; see `Callers/CallerReader`.
    public var formerly: [CallerIdentifier]
    /// The group of the agent that is called, empty for the common one.
    ///
    /// What one group learns is not known to another.
    public var group: String

    /// The most forms of one caller that are looked for at once.
    public static let formLimit = 6

    /// Names a caller; see the properties.
    public init(_ identifier: CallerIdentifier, formerly: [CallerIdentifier] = [], group: String = "") {
        self.identifier = identifier
        self.formerly = formerly
        self.group = group
    }

    /// Nobody: the caller hides, or cannot be told from others who call in the same way.
    public static let withheld = Caller(.withheld)

    /// Every form of this caller as a keyed hash is taken of it, the present one first; none when withheld.
    public var canonicalForms: [String] {
        guard let present = identifier.canonical else { return [] }
        var forms = [present]
        for form in formerly.compactMap(\.canonical) where !forms.contains(form) { forms.append(form) }
        return Array(forms.prefix(Self.formLimit))
    }

    /// A form as it is within the agent's group.
    ///
    /// The common group adds nothing, so that what was kept before there were groups is its own.
    public func grouped(_ canonical: String) -> String {
        group.isEmpty ? canonical : "group:\(group)\u{1F}\(canonical)"
    }
}
