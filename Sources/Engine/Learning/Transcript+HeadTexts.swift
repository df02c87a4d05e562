import Heads
import Text

extension Transcript {
    /// The sentences of a caller that are read at most.
    ///
    /// A lease must not run out over one call; what comes behind is learned by its words.
    static let headLimit = 1000

    /// What the heads read: each sentence of the caller, alone and behind what was said just before.
    public var headTexts: [(index: Int, sentences: [HeadText])] {
        var before = ""
        var count = 0
        var texts: [(index: Int, sentences: [HeadText])] = []
        for turn in withoutSecrets().turns {
            let message = PlainText.clean(turn.message)
            if turn.isCaller {
                var sentences: [HeadText] = []
                for sentence in Sentence.split(message) {
                    sentences.append(HeadText(said: String(sentence.text), before: before))
                    before = String(sentence.text)
                }
                count += sentences.count
                if count > Self.headLimit { break }
                if !sentences.isEmpty { texts.append((turn.index, sentences)) }
                before = ""
            } else {
                before = message
            }
        }
        return texts
    }
}
