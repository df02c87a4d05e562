/// Words that carry no meaning for search.
public enum StopWords {
    /// English function words, as ``Words/split(_:)`` yields them (`don't` is `dont`).
    public static let english: Set<String> = Set(
        """
        a about above after again all am an and any are as at be because been before being below between both but by
        can could did do does doing done dont during each for from further had has have having he her here hers him his
        how i if im in into is it its itself ive just like me more most my myself no nor not now of off on once only or
        other our ours out over own said same she should so some such tell than that the their theirs them then there
        these they this those through to too under until up us very was we were what when where which while who whom
        why will with would you your yours
        """.split(whereSeparator: \.isWhitespace).map(String.init))
}
