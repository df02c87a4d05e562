import Heads
import Text

extension Transcript {
    /// What the heads read: each sentence of the caller, alone and behind what was said just before.
    public var headTexts: [(index: Int, sentences: [HeadText])] {
        var before = ""
        var texts: [(index: Int, sentences: [HeadText])] = []
        for turn in turns {
            let message = PlainText.clean(turn.message)
            if turn.isCaller {
                var sentences: [HeadText] = []
                for sentence in Sentence.split(message) {
                    sentences.append(HeadText(said: String(sentence.text), before: before))
                    before = String(sentence.text)
                }
                if !sentences.isEmpty { texts.append((turn.index, sentences)) }
                before = ""
            } else {
                before = message
            }
        }
        return texts
    }
}
