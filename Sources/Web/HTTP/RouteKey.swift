import Cryptography

/// Who may call a route.
public enum RouteKey: Sendable, Equatable {
    /// Whoever knows one of these keys, in `X-Api-Key` or as `Authorization: Bearer`.
    case required([String])
    /// Anybody: switched off by `ELAOMS_…_AUTH=none`.
    case open

    /// The newest key; `nil` when there is none.
    public var first: String? { if case .required(let keys) = self { keys.first { !$0.isEmpty } } else { nil } }

    /// Whether a request may pass; empty keys admit nobody.
    public func admits(_ request: Request) -> Bool {
        guard case .required(let keys) = self else { return true }
        var given: [String] = []
        if let key = request.headers["x-api-key"] { given.append(key) }
        if let header = request.headers["authorization"], header.utf8.count > 7,
            header.prefix(7).lowercased() == "bearer "
        {
            given.append(String(header.dropFirst(7)))
        }
        // Every pair is compared, so that the time does not tell which key of a rotation fits.
        var isAdmitted = false
        for key in keys where !key.isEmpty {
            for candidate in given where ConstantTime.areEqual(Array(candidate.utf8), Array(key.utf8)) {
                isAdmitted = true
            }
        }
        return isAdmitted
    }
}
