/// Reads what carriers, exchanges and people write as a telephone number.
///
/// Where digits can be read in several ways, as a number at home or as one abroad whose `+` was lost, the numbering
/// plans decide: a number in a range that was given out before any other, then the one that has the usual length of its
/// kind, and at last the one at home. So a default country does not swallow numbers of other countries.
struct NumberReader {
    /// The country of numbers that name none.
    let home: DefaultCountry?

    /// What is dialled in front of a calling code: most of the world, North America, Australia.
    private static let internationalPrefixes = ["0011", "011", "00"]
    /// Fewer digits are an extension, a short code or a door, unless a whole number with its country is that short.
    private static let fewestDigits = 7

    /// Reads a number.
    ///
    /// - Parameters:
    ///   - text: As it was given, without scheme and host.
    ///   - isInternational: Whether it begins with a calling code even where no `+` says so.
    /// - Returns: The subscriber; `nil` when it is no number.
    func subscriber(_ text: String, isInternational: Bool = false) -> Subscriber? {
        guard let digits = NumberText(text) else { return nil }
        var best: NumberReading?
        for reading in digits.spellings.flatMap({ readings($0, isInternational: isInternational) })
        where best.map({ reading.isBetter(than: $0) }) ?? true {
            best = reading
        }
        return best.map { Subscriber($0) }
    }

    /// A number of a country that nobody names: it tells one caller from another, though not where they are.
    ///
    /// - Parameter text: As it was given.
    /// - Returns: Its digits; `nil` where there is a home, since then it would have been read there.
    func homeless(_ text: String) -> String? {
        guard home == nil, let digits = NumberText(text)?.spellings.first, digits.first != "+" else { return nil }
        let body = digits.drop { $0 == "0" }
        let range = digits.first == "0" ? 8...14 : 8...10
        return range.contains(digits.utf8.count) && body.utf8.count >= Self.fewestDigits
            && !NumberReading.isMadeUp(body) ? digits : nil
    }

    /// The ways to read digits, the likelier first.
    private func readings(_ spelling: String, isInternational: Bool) -> [NumberReading] {
        if spelling.hasPrefix("+"), !spelling.hasPrefix("+0") {
            return [Self.abroad(spelling.dropFirst())].compactMap { $0 }
        }
        let digits = spelling.hasPrefix("+") ? spelling.dropFirst() : spelling[...]
        if isInternational, digits.first != "0" { return [Self.abroad(digits)].compactMap { $0 } }
        var readings = [atHome(digits)]
        for prefix in Self.internationalPrefixes where digits.hasPrefix(prefix) {
            readings.append(Self.abroad(digits.dropFirst(prefix.utf8.count)))
        }
        // Without a home only what is too long for a number without its country is one with it.
        if digits.first != "0", digits.utf8.count >= (home == nil ? 11 : 8) { readings.append(Self.abroad(digits)) }
        return readings.compactMap { $0 }
    }

    private func atHome(_ digits: Substring) -> NumberReading? {
        guard let home, digits.utf8.count >= Self.fewestDigits,
            let reading = NumberReading(String(digits), region: home.region)
        else { return nil }
        // Of a bare number that the plan does not know, only the 0 in front shows that it is meant to be dialled here.
        return reading.isValid || digits.first == "0" || reading.national.utf8.count >= 9 ? reading : nil
    }

    private static func abroad(_ digits: Substring) -> NumberReading? {
        NumberReading("+" + Subscriber.beforeRenumbering(digits))
    }
}
