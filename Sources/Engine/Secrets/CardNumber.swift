/// Numbers of payment cards.
enum CardNumber {
    /// Whether digits are the number of a card: by its length, by who issues such numbers, and by its check digit.
    ///
    /// Source: ISO/IEC 7812 for the check digit (Luhn); the ranges are those that the networks publish.
    static func isValid(_ digits: [UInt8]) -> Bool {
        guard (14...19).contains(digits.count), isIssued(digits) else { return false }
        return hasLuhnDigit(digits)
    }

    /// Whether the last digit fits the others by Luhn's rule.
    static func hasLuhnDigit(_ digits: [UInt8]) -> Bool {
        var sum = 0
        for (place, digit) in digits.reversed().enumerated() {
            let value = Int(digit) * (place % 2 == 1 ? 2 : 1)
            sum += value > 9 ? value - 9 : value
        }
        return sum % 10 == 0
    }

    private static func isIssued(_ digits: [UInt8]) -> Bool {
        func prefix(_ length: Int) -> Int { digits.prefix(length).reduce(0) { $0 * 10 + Int($1) } }
        let (two, three, four) = (prefix(2), prefix(3), prefix(4))
        switch digits.count {
        case 14: return [36, 38, 39].contains(two) || (300...305).contains(three) || three == 309
        case 15: return two == 34 || two == 37
        case 16:
            return digits[0] == 4 || (51...55).contains(two) || (2221...2720).contains(four)
                || (3528...3589).contains(four) || [36, 38, 39].contains(two) || digits[0] == 6 || two == 50
                || (56...58).contains(two) || (2200...2204).contains(four) || [81, 82].contains(two) || four == 9792
        case 18, 19: return [50, 56, 57, 58, 60, 62, 63, 67].contains(two) || digits[0] == 4
        // Two networks allow for seventeen; nobody has seen one.
        default: return false
        }
    }
}
