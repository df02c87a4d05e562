internal import CPhoneNumber

/// One way to read digits as a telephone number, and how likely it is.
struct NumberReading {
    /// E.164, with `+`.
    let number: String
    /// The country's calling code.
    let callingCode: String
    /// Whether it lies in a range that was given out.
    let isValid: Bool
    /// By how many digits it differs from what is usual in its country.
    private let unlikeness: Int

    /// A number outside of all ranges is as unlikely as one that is so many digits too long.
    private static let invalidity = 2

    /// The digits behind the calling code.
    var national: Substring { number.dropFirst(1 + callingCode.utf8.count) }

    /// Reads digits, perhaps with a `+` in front.
    ///
    /// `nil` for what cannot be a subscriber's number.
    ///
    /// - Parameters:
    ///   - text: The digits.
    ///   - region: The region of a number without calling code; `nil` takes only what has one.
    init?(_ text: String, region: String? = nil) {
        var read = cphone_number()
        guard cphone_read(text, region ?? "ZZ", &read) == 1, read.verdict != CPHONE_IMPOSSIBLE else { return nil }
        number = withUnsafeBytes(of: read.e164) { bytes in
            String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
        }
        callingCode = String(read.calling_code)
        isValid = read.verdict == CPHONE_VALID
        unlikeness = Int(read.unlikeness)
        guard isAPlace else { return nil }
    }

    /// Whether somebody could have it.
    ///
    /// The library's ranges are those of the day that it was made, and whole ranges are given out every month: a number
    /// outside of them is taken, too, unless its country is so small or its digits so even that it is none.
    private var isAPlace: Bool {
        if Self.isMadeUp(national) { return false }
        if isValid { return true }
        // Neither area nor exchange of North America begins with 0 or 1; of the exchange that is not held against it.
        if callingCode == "1", let first = national.first, "01".contains(first) { return false }
        return national.utf8.count >= 7
    }

    /// Whether digits are what somebody fills in who has none: all the same, in a row, nothing but zeros at the end.
    static func isMadeUp(_ digits: some StringProtocol) -> Bool {
        let values = digits.utf8.map { Int($0) - 48 }
        guard values.count > 1 else { return true }
        let steps = zip(values, values.dropFirst()).map { ($1 - $0 + 10) % 10 }
        if steps.allSatisfy({ $0 == 0 }) || steps.allSatisfy({ $0 == 1 }) || steps.allSatisfy({ $0 == 9 }) {
            return true
        }
        return values.count >= 8 && values.suffix(7).allSatisfy { $0 == 0 }
    }

    /// How far it is from what the numbering plans lead one to expect.
    ///
    /// Some plans, such as Germany's, allow nearly any length: digits that are a usual number elsewhere are that number.
    private var strangeness: Int { unlikeness + (isValid ? 0 : Self.invalidity) }

    /// Whether somebody is likely to have it.
    var isLikely: Bool { strangeness < Self.invalidity }

    /// Whether this reading is the better one; of equal ones the first that was tried is.
    func isBetter(than other: NumberReading) -> Bool { strangeness < other.strangeness }
}
