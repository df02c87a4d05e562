/// Numbers that states give to people, known by their form and their check digits.
///
/// A number with one check digit fits one in ten by chance: such a one counts only in calls of the country's languages, or
/// where the form alone tells it. Everything weaker counts only when it is asked for or named.
enum NationalNumber {
    /// Whether symbols that nobody named are such a number.
    ///
    /// - Parameters:
    ///   - symbols: Digits and capital letters.
    ///   - language: The language of the call.
    /// - Returns: `false` for whatever needs a name.
    static func isValid(_ symbols: String, language: String?) -> Bool {
        let bytes = Array(symbols.utf8)
        if bytes.contains(where: { $0 >= 65 }) { return hasLetters(symbols, bytes) }
        let digits = bytes.map { Int($0) - 48 }
        // A telephone number begins with a nought as often as not.
        switch (digits.count, language) {
        case (11, "de"): return isGermanTaxNumber(digits)
        case (11, "pl"): return isPesel(digits)
        case (11, "pt"): return isCPF(digits)
        case (11, "tr"): return isTurkish(digits)
        case (11, "ru"): return isSnils(digits)
        case (11, "nb"), (11, "no"): return isNorwegian(digits)
        case (11, "nl"), (11, "fr"): return isBelgian(digits)
        case (15, _): return isFrench(digits)
        case (18, _): return isChinese(symbols)
        case (13, _):
            return digits.starts(with: [7, 5, 6]) && isSwiss(digits) || language == "ro" && isRomanian(digits)
        default: return false
        }
    }

    /// Whether a number as it is written has the form of one country alone: `078-05-1120`, `529.982.247-25`.
    static func hasForm(_ text: Substring) -> Bool {
        let form = String(text.map { $0.isNumber ? "0" : $0 })
        let digits = text.compactMap(\.wholeNumberValue)
        switch form {
        case "000-00-0000":
            let (area, group, serial) = (number(digits[0..<3]), number(digits[3..<5]), number(digits[5...]))
            return area != 0 && area != 666 && area < 900 && group != 0 && serial != 0
        case "000.000.000-00": return isCPF(digits)
        case "000-000-000 00", "000-000-000-00": return isSnils(digits)
        case "000000-0000":
            // Sweden, Denmark: a day, and a number that goes with it.
            let (first, second, third) = (number(digits[0..<2]), number(digits[2..<4]), number(digits[4..<6]))
            let isSwedish = (1...12).contains(second) && (1...31).contains(third)
            return isSwedish && CardNumber.hasLuhnDigit(digits.map { UInt8($0) })
                || (1...31).contains(first) && (1...12).contains(second)
        case "000000/0000": return number(digits[0..<6]) > 0 && number(digits[0...]) % 11 == 0
        case "00.00.00-000.00", "00.00.00 000-00": return isBelgian(digits)
        case "756.0000.0000.00": return isSwiss(digits)
        default: return false
        }
    }

    // MARK: - With letters

    private static func hasLetters(_ symbols: String, _ bytes: [UInt8]) -> Bool {
        let form = String(decoding: bytes.map { $0 >= 65 ? UInt8(ascii: "A") : UInt8(ascii: "0") }, as: UTF8.self)
        switch form {
        // UK: D, F, I, Q, U and V begin none, and the last letter is one of four.
        case "AA000000A":
            return !"DFIQUV".utf8.contains(bytes[0]) && !"DFIQUVO".utf8.contains(bytes[1])
                && (65...68).contains(bytes[8])
        // Spain: the number, and for foreigners a letter before it.
        case "00000000A": return isSpanish(symbols.prefix(8), bytes[8])
        case "A0000000A":
            guard let first = "XYZ".firstIndex(of: symbols.first ?? " ") else { return false }
            return isSpanish(
                "\("XYZ".distance(from: "XYZ".startIndex, to: first))" + symbols.dropFirst().prefix(7), bytes[8])
        case "AAAAAA00A00A000A": return isItalian(bytes)
        // China's numbers may end with an X.
        case "00000000000000000A": return isChinese(symbols)
        // Mexico's CURP, India's PAN, the German insurance number of a pension.
        case _ where form.hasPrefix("AAAA000000AAAAAA") && form.count == 18: return "HM".utf8.contains(bytes[10])
        case "AAAAA0000A": return "PCHFATBLJG".utf8.contains(bytes[3])
        case "00000000A000": return (1...31).contains(number(bytes[2..<4].map { Int($0) - 48 }[...]))
        default: return false
        }
    }

    private static func isSpanish(_ number: some StringProtocol, _ letter: UInt8) -> Bool {
        guard let number = Int(number) else { return false }
        return Array("TRWAGMYFPDXBNJZSQVHLCKE".utf8)[number % 23] == letter
    }

    /// Source: Decreto Ministeriale 12 marzo 1974.
    private static func isItalian(_ bytes: [UInt8]) -> Bool {
        let odd = [
            1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23,
        ]
        var sum = 0
        for (place, byte) in bytes.dropLast().enumerated() {
            let value = byte >= 65 ? Int(byte) - 65 : Int(byte) - 48
            sum += place % 2 == 0 ? odd[value] : value
        }
        return sum % 26 == Int(bytes[15]) - 65
    }

    // MARK: - Digits alone

    private static func number(_ digits: ArraySlice<Int>) -> Int { digits.reduce(0) { $0 * 10 + $1 } }

    private static func weighted(_ digits: some Sequence<Int>, _ weights: [Int]) -> Int {
        zip(digits, weights).reduce(0) { $0 + $1.0 * $1.1 }
    }

    /// Source: Bundeszentralamt für Steuern: ISO 7064 MOD 11,10; of ten digits one comes twice or three times.
    private static func isGermanTaxNumber(_ digits: [Int]) -> Bool {
        guard digits[0] != 0 else { return false }
        let counts = Dictionary(digits.prefix(10).map { ($0, 1) }, uniquingKeysWith: +).values
        guard counts.count(where: { $0 > 1 }) == 1, (2...3).contains(counts.max() ?? 0) else { return false }
        var product = 10
        for digit in digits.prefix(10) {
            let sum = (digit + product) % 10
            product = (sum == 0 ? 10 : sum) * 2 % 11
        }
        return (11 - product) % 10 == digits[10]
    }

    private static func isPesel(_ digits: [Int]) -> Bool {
        let (month, day) = (number(digits[2..<4]) % 20, number(digits[4..<6]))
        guard (1...12).contains(month), (1...31).contains(day) else { return false }
        return (10 - weighted(digits, [1, 3, 7, 9, 1, 3, 7, 9, 1, 3]) % 10) % 10 == digits[10]
    }

    private static func isCPF(_ digits: [Int]) -> Bool {
        guard Set(digits).count > 1 else { return false }
        func check(_ count: Int) -> Int {
            weighted(digits.prefix(count), Array((2...(count + 1)).reversed())) * 10 % 11 % 10
        }
        return check(9) == digits[9] && check(10) == digits[10]
    }

    private static func isTurkish(_ digits: [Int]) -> Bool {
        guard digits[0] != 0 else { return false }
        let odd = [0, 2, 4, 6, 8].reduce(0) { $0 + digits[$1] }
        let even = [1, 3, 5, 7].reduce(0) { $0 + digits[$1] }
        return (odd * 7 - even + 100) % 10 == digits[9] && digits.prefix(10).reduce(0, +) % 10 == digits[10]
    }

    private static func isSnils(_ digits: [Int]) -> Bool {
        weighted(digits, [9, 8, 7, 6, 5, 4, 3, 2, 1]) % 101 % 100 == number(digits[9...])
    }

    private static func isNorwegian(_ digits: [Int]) -> Bool {
        guard (1...31).contains(number(digits[0..<2])), (1...12).contains(number(digits[2..<4])) else { return false }
        return weighted(digits, [3, 7, 6, 1, 8, 9, 4, 5, 2, 1]) % 11 == 0
            && weighted(digits, [5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1]) % 11 == 0
    }

    private static func isBelgian(_ digits: [Int]) -> Bool {
        guard (1...12).contains(number(digits[2..<4])), (1...31).contains(number(digits[4..<6])) else { return false }
        let (base, check) = (number(digits[0..<9]), number(digits[9...]))
        return 97 - base % 97 == check || 97 - (2_000_000_000 + base) % 97 == check
    }

    private static func isFrench(_ digits: [Int]) -> Bool {
        guard (1...4).contains(digits[0]), (1...12).contains(number(digits[3..<5])) || digits[3] >= 2 else {
            return false
        }
        return 97 - number(digits[0..<13]) % 97 == number(digits[13...])
    }

    private static func isSwiss(_ digits: [Int]) -> Bool {
        (10 - weighted(digits, [1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1, 3]) % 10) % 10 == digits[12]
    }

    private static func isRomanian(_ digits: [Int]) -> Bool {
        guard (1...12).contains(number(digits[3..<5])), (1...31).contains(number(digits[5..<7])) else { return false }
        return weighted(digits, [2, 7, 9, 1, 4, 6, 3, 5, 8, 2, 7, 9]) % 11 % 10 == digits[12]
    }

    private static func isChinese(_ symbols: String) -> Bool {
        let bytes = Array(symbols.utf8)
        let digits = bytes.dropLast().map { Int($0) - 48 }
        guard bytes.count == 18, digits.allSatisfy({ (0...9).contains($0) }),
            (1850...2100).contains(number(digits[6..<10])), (1...12).contains(number(digits[10..<12])),
            (1...31).contains(number(digits[12..<14]))
        else { return false }
        let sum = weighted(digits, [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2])
        return Array("10X98765432".utf8)[sum % 11] == bytes[17]
    }
}
