/// Numbers that are written with characters that stand for them: `八千九百八十`, `六七三二`.
enum CharacterNumbers {
    /// These characters alone: others have a number, too, and are words (`什么`).
    private static let numerals = Set("〇零一二三四五六七八九十百千万萬亿億两兩廿卅幺壱弐参壹贰叁肆伍陆柒捌玖拾佰仟".unicodeScalars)
    /// The same are written in kana when a digit is read out.
    private static let spokenZero = "ゼロ"

    /// The numbers in a run of characters, as digits; empty when it has none.
    static func numbers(in run: String) -> [String] {
        var found: [String] = []
        var scalars: [Unicode.Scalar] = []
        func finish() {
            if !scalars.isEmpty { found.append(digits(scalars)) }
            scalars = []
        }
        let text = run.contains(spokenZero) ? run.replacing(spokenZero, with: "〇") : run
        for scalar in text.unicodeScalars {
            if numerals.contains(scalar) { scalars.append(scalar) } else { finish() }
        }
        finish()
        return found
    }

    private static func digits(_ scalars: [Unicode.Scalar]) -> String {
        let values = scalars.map { Int($0.properties.numericValue ?? 0) }
        // Digits one behind the other.
        if values.allSatisfy({ $0 < 10 }) { return values.map(String.init).joined() }
        // 10⁴ and 10⁸ close a section of up to four digits, each with the unit behind it.
        var (total, section, digit) = (0, 0, 0)
        for value in values {
            switch value {
            case ..<10: digit = value
            case ..<10_000:
                section += max(1, digit) * value
                digit = 0
            default:
                total += max(1, section + digit) % 10_000 * value
                (section, digit) = (0, 0)
            }
        }
        // `二百四` is 240: a digit right behind hundreds or thousands stands for the next lower unit.
        if digit > 0, let unit = values.dropLast().last, unit >= 100, values.count > 2 { digit *= unit / 10 }
        return String(total + section + digit)
    }
}
