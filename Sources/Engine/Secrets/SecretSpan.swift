/// A secret, and where it stands in a text.
public struct SecretSpan: Sendable, Equatable {
    /// What it is.
    public var kind: SecretKind
    /// Its place in the text that was looked through.
    public var range: Range<String.Index>

    /// Makes a span; see the properties.
    public init(kind: SecretKind, range: Range<String.Index>) {
        self.kind = kind
        self.range = range
    }

    /// Puts a word for its kind in the place of each secret of a text.
    ///
    /// - Parameters:
    ///   - spans: The secrets of this very text, in order and apart.
    ///   - text: The text.
    /// - Returns: The text without them.
    public static func mask(_ spans: [SecretSpan], in text: String) -> String {
        var masked = ""
        var place = text.startIndex
        for span in spans {
            masked += text[place..<span.range.lowerBound] + span.kind.mask
            place = span.range.upperBound
        }
        return masked + text[place...]
    }

    /// Puts spans in order; those that overlap, or that few words part, become one.
    ///
    /// - Parameters:
    ///   - spans: Spans of one text, in any order.
    ///   - isJoined: Whether what stands between two spans goes with them.
    /// - Returns: The spans, in order and apart.
    static func merged(_ spans: [SecretSpan], where isJoined: (Range<String.Index>) -> Bool) -> [SecretSpan] {
        var result: [SecretSpan] = []
        for span in spans.sorted(by: { $0.range.lowerBound < $1.range.lowerBound }) {
            if let last = result.last,
                last.range.upperBound >= span.range.lowerBound
                    || isJoined(last.range.upperBound..<span.range.lowerBound)
            {
                let end = max(last.range.upperBound, span.range.upperBound)
                result[result.count - 1].range = last.range.lowerBound..<end
            } else {
                result.append(span)
            }
        }
        return result
    }
}
