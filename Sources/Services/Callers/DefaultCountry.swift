internal import CPhoneNumber

/// The country of numbers that name none.
public struct DefaultCountry: Sendable, Hashable {
    /// The region, such as `GB`.
    public let region: String
    /// Its calling code, such as `44`.
    public let callingCode: String

    /// Reads a setting: a region such as `GB`, or a calling code such as `44` or `+44`.
    ///
    /// `nil` for what no numbering plan knows.
    ///
    /// - Parameter text: The setting. A calling code that several regions share stands for the main one of them.
    public init?(_ text: String) {
        let text = text.uppercased()
        if text.utf8.count == 2, text.utf8.allSatisfy({ (65...90).contains($0) }) {
            let code = cphone_calling_code(text)
            guard code > 0 else { return nil }
            (region, callingCode) = (text, String(code))
            return
        }
        let digits = text.hasPrefix("+") ? text.dropFirst() : text[...]
        guard (1...3).contains(digits.utf8.count), let code = Int32(digits), code > 0 else { return nil }
        var region = [CChar](repeating: 0, count: 4)
        guard cphone_region(code, &region) == 1 else { return nil }
        self.region = String(decoding: region.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
        callingCode = String(code)
    }
}
