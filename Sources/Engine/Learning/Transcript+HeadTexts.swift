import Heads
import Text

extension Transcript {
    /// What the heads read: each turn of the caller, alone and behind what the agent said just before.
    public var headTexts: [(index: Int, text: HeadText)] {
        var before = ""
        var texts: [(index: Int, text: HeadText)] = []
        for turn in withoutSecrets().turns {
            let message = PlainText.clean(turn.message)
            guard turn.isCaller else {
                before = message
                continue
            }
            if !message.isEmpty { texts.append((turn.index, HeadText(said: message, before: before))) }
            before = ""
        }
        return texts
    }
}
