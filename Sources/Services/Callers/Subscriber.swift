/// One subscriber, however the number is dialled.
///
/// Some countries have dialled the same telephone in two ways for years, and carriers still deliver both.
struct Subscriber: Hashable {
    /// E.164, in the form that stands for all others.
    let number: String
    /// The other forms of the same subscriber.
    let otherForms: [String]
    /// Whether somebody is likely to have the number.
    let isLikely: Bool

    init(_ reading: NumberReading) {
        isLikely = reading.isLikely
        let code = "+" + reading.callingCode
        let national = String(reading.national)
        let rest = national.dropFirst()
        var forms: [String]
        switch reading.callingCode {
        // Mexico dialled mobiles with a 1 until 2020.
        case "52" where national.utf8.count == 10: forms = [code + national, code + "1" + national]
        case "52" where national.utf8.count == 11 && national.first == "1": forms = [code + rest, code + national]
        // Argentina dials mobiles with a 9, from abroad only.
        case "54" where national.utf8.count == 11 && national.first == "9": forms = [code + rest, code + national]
        case "54" where national.utf8.count == 10: forms = [code + national, code + "9" + national]
        // Brazil put a 9 in front of the eight digits of its mobiles, which began with 6 to 9.
        case "55" where Self.isBrazilianMobile(national):
            let area = national.prefix(2)
            let local = national.dropFirst(2).suffix(8)
            forms = [code + area + "9" + local, code + area + local]
        // Benin put 01 in front of all numbers in 2024.
        case "229" where national.utf8.count == 8: forms = [code + national, code + "01" + national]
        default: forms = [code + national]
        }
        // `+44 (0)7700 900123` was kept with its 0 once.
        if forms.count == 1, national.first != "0", national.utf8.count + code.utf8.count <= 15 {
            forms.append(code + "0" + national)
        }
        number = forms.removeFirst()
        otherForms = forms
    }

    private static func isBrazilianMobile(_ national: String) -> Bool {
        let local = Array(national.utf8.dropFirst(2))
        let mobile = UInt8(ascii: "6")...UInt8(ascii: "9")
        switch local.count {
        case 9: return local[0] == UInt8(ascii: "9") && mobile.contains(local[1])
        case 8: return mobile.contains(local[0])
        default: return false
        }
    }

    /// Takes back a renumbering that libraries do not know yet.
    ///
    /// - Parameter digits: A number with its calling code, without `+`.
    /// - Returns: The same subscriber in a form that they know.
    static func beforeRenumbering(_ digits: Substring) -> Substring {
        guard digits.utf8.count == 13, digits.hasPrefix("22901") else { return digits }
        return "229" + digits.dropFirst(5)
    }
}
