extension English {
    static let statements = StatementWords(
        light: """
            have has having had got get gets getting own owns owned make makes made do does did go goes going went
            come comes came set sets put keep keeps kept change changed changes changing move moved moving reschedule
            rescheduled switch switched switching update updated use uses using take takes took taking currently
            present presently now actually really just still already anymore longer again please thanks thank new old
            newer current right correct wrong actual real exactly definitely currently meanwhile since today lately
            recently instead rather only usually always mostly generally quite very bit lot lots thing things well
            okay ok yes yeah no oh um uh hi hello sorry anyway basically called call say says tell telling know think
            guess mean meant need needs would could can give given find found want wants like number correction note
            know fact best one ones honestly frankly luckily unfortunately sadly suddenly costs cost sorry gonna gotta
            wanna see seen sure good great nice start dr mr mrs ms started starting stop stopped quit finally done
            """,
        relations: """
            sister brother mother mom mum father dad son daughter wife husband partner boyfriend girlfriend fiance
            fiancee child kid baby grandson granddaughter grandmother grandma grandfather grandpa aunt uncle cousin
            niece nephew friend boss manager colleague coworker neighbour neighbor roommate flatmate landlord landlady
            assistant dog cat horse rabbit puppy kitten ex
            """,
        singular: """
            favourite favorite doctor gp dentist kin email address name phone mobile birthday job employer bank
            password landlord hairdresser accountant solicitor lawyer insurer provider supplier pin passcode code
            postcode zip nickname seat username login deadline budget school broker vet plan tariff surname size shift
            """,
        yes: "yes yeah yep sure please",
        no: "no nope nah none",
        contact: """
            prefer prefers contact reach send sent remind reminder reminders notify rather best via per by confirm
            confirmation updates invoice statements
            """,
        ago: "ago",
        negations: """
            not, don t, doesn t, didn t, isn t, aren t, wasn t, weren t, haven t, hasn t, can t, cannot, won t,
            wouldn t, never, dont, doesnt, didnt, isnt, arent, havent, hasnt, cant, wont, have no, has no, got no,
            without, neither, am no, is no, s no, m no, ain t
            """,
        idioms: """
            not only, no problem, no worries, can t wait, not sure, don t worry, don t know, don t mind, why not,
            no need, not bad, no idea, can t believe, not to worry, don t forget, not just, no thanks, no rush,
            of course not, don t see why, don t give up, won t give up, can t complain, never mind, end up, ended up,
            ends up, ending up, paid off, pay off, pays off, give up on, don t get me wrong
            """,
        bareNegations: "not",
        endings: """
            stop, stopped, have stopped, ve stopped, quit, quitting, give up, gave up, given up, cancelled, canceled,
            cancel, to cancel, sold, got rid of, gave away, passed away, died, ended, closed, got over, is over,
            came off, have left, ve left, i left, we left, lost my, broke up with, let go of, grew out of, gone off,
            broken up with, split up with, split from, took me off, taken me off, come off, given away, call off,
            called off, scrap, scrapped, withdraw, withdrew, is gone, are gone, has gone, moved out of, moved away from,
            shut down, has shut, fell through, parted with, handed back, gave back, sent back, returned the, resigned,
            fired from, made redundant, went off, done with, finished with, terminated, expired, resigned from,
            retired from, unsubscribed from, has closed, take me off, remove me from, unsubscribe me from, let me go,
            take off, taken off, haven t touched, gave it up, get rid of, laid off, take out, have dropped,
            dropped out of, put an end to
            """,
        partedEndings: .absent("an end is told by words that stand together"),
        unsuitable: """
            won t work, doesn t work, don t work, can t make, won t do, no good, doesn t suit, not suit,
            isn t possible, not possible, out of the question, can t do
            """,
        noMore: "any more, anymore, any longer, no longer, no more, not any more, not anymore, used to",
        changes: """
            now, from now on, as of, starting, these days, nowadays, meanwhile, has changed, have changed, changed,
            change, changed to, switched, switched to, switching to, moved, is new, my new, our new, your new, a new,
            new, turned out, turns out, turned into, became, become, got married, got divorced, remarried, again,
            instead, no wait, make that, make it, rescheduled, postponed, pushed back, pushed to, brought forward,
            upgraded to, downgraded to, gone up, gone down, went up, went down, updated, renamed, replaced, not the,
            after all, changed my mind, started, have started, has been moved, been moved, been changed, went back to,
            just turned, increased, increased to, reduced, reduced to, down to, up to, out of date, outdated,
            from today, as from, for good, permanently, back to, back at, had to change, extended, extended to,
            shortened, lowered, raised, doubled, halved, grown to, pushed forward, moved forward, put back,
            converted to, transferred to, promoted to, allowed to, delayed, has gone up, have gone up, went for,
            decided against, took over, going over to
            """,
        corrections: """
            actually, correction, i meant, i mean, i misspoke, i was wrong, that was wrong, that s wrong, is wrong,
            was wrong, wrong, my mistake, i made a mistake, sorry i said, sorry it s, not right, that s not right,
            isn t right, is incorrect, to correct, correct that, scratch that, got it wrong, mixed up, let me correct,
            i gave you the wrong, you have the wrong, you ve got the wrong, mistyped, typo, ignore what i said,
            disregard, forget what i said, not quite right, let me fix, needs correcting, please correct, misspelled,
            misspelt, spelled wrong, incorrectly, a mistake, misremembered, remembered wrong, confused it,
            double checked, just checked, checked again, i m sorry, corrected, read wrong, should be
            """,
        additions: """
            also, too, as well, another, in addition, additionally, besides, on top of that, second one, a second,
            plus, one more, additional, both, either, other, the other, spare, extra
            """,
        hypotheses: """
            if, whether, would, might, maybe, perhaps, thinking about, thinking of, considering, wish, suppose,
            imagine, hopefully, hoping to, i hope, we hope, planning to, plan to, looking at, may be able, could be,
            could have, should have, dream of, dreamed, dreamt, joked, kidding, just kidding, pretend, almost, nearly,
            about to, tempted, unless, in case, someday, one day, what about, supposed to, wonder, wondering,
            one of these days, sometimes
            """,
        reports: """
            says, said, told, thinks, thought, believes, claims, asked, asks, according, wants, suggested, suggests,
            reckons, keeps saying
            """,
        past: """
            yesterday, ago, last week, last month, last year, last time, last summer, last winter, back then, back in,
            when i was, as a child, as a kid, in the past, for years i, previously, formerly, once, at the time
            """,
        pastVerbs: """
            ordered bought went called came arrived received paid sent visited met saw broke fell happened told asked
            returned booked tried talked spoke complained travelled traveled flew drove stayed ate drank delivered
            waited stood found gave was were had did wanted needed
            """,
        likes: """
            love, like, likes, enjoy, prefer, adore, a fan of, keen on, favourite, favorite, fond of, i d rather,
            rather have, happy with, happiest with, best for me, works best
            """,
        dislikes: """
            hate, hates, dislike, can t stand, don t like, do not like, dont like, can t bear, not a fan of, sick of,
            tired of, fed up with, not keen on, don t enjoy, allergic to the sound of, don t prefer, no longer like,
            can t drink, don t care for, avoid
            """,
        wishes: """
            i want, we want, i need, we need, i d like, we d like, i would like, we would like, i ordered, i order,
            ordering, looking for, book me, please send, please book, send me, i bought, we bought, i buy
            """,
        conjunctions: """
            but, and i, and we, and my, so i, so we, so my, because, and it, and please, although, though
            """,
        replacements: "instead of, rather than, no longer at, no longer in, used to be",
        replacedFrom: "from",
        replacedEnds: "to",
        residences: """
            i live in, i live at, i live on, we live in, we live at, we live on, i m living in, we re living in,
            living at, my address is, my home address is, our address is, i m based in, we re based in,
            address on file is, i m staying at home in, i stay at, i ve been living in, home is, home address, i m in
            """,
        moves: """
            moved to, moved into, move to, i ve moved to, we ve moved to, relocated to, my new address is,
            our new address is, new address is, address is now, my address has changed to, live now in, now live in,
            now live at, now live on, now living in, now living at, new place is at, new place in, new house in,
            new flat in, new apartment in, new place at, new flat on, new house on
            """,
        employers: """
            i work at, i work for, i m working at, i m working for, i m with, i m employed at, i m employed by,
            my employer is, my job is at, i work in
            """,
        newEmployers: """
            started at, started working at, started working for, new job at, new job with, now work at, now work for,
            now working at, now working for, my new employer is, joined, left for, hired by
            """,
        names: """
            my name is, i m called, call me, my surname is, my last name is, my full name is, goes by, name is now
            """,
        choices: """
            daypart morning: morning, mornings, before noon, before lunch, in the am
            daypart afternoon: afternoon, afternoons, after lunch
            daypart evening: evening, evenings, night, nights, after work
            channel email: e mail, email, mail, e mails, emails
            channel phone: phone, phone call, call me, calls, telephone, by phone, phone calls, ring me
            channel text: text, texts, sms, text message, text messages, whatsapp
            channel letter: letter, letters, post, by post, paper
            seat window: window, window seat
            seat aisle: aisle, aisle seat
            marital married: married
            marital single: single
            marital divorced: divorced, separated
            marital widowed: widowed, widow, widower
            marital engaged: engaged
            diet vegetarian: vegetarian
            diet vegan: vegan
            diet meat: eat meat, eating meat, meat eater
            payment card: card, credit card, debit card
            payment cash: cash
            payment transfer: bank transfer, transfer, wire
            payment invoice: invoice, on account
            payment paypal: paypal
            payment debit: direct debit
            cycle monthly: monthly, every month, per month
            cycle yearly: yearly, annually, annual, every year
            cycle weekly: weekly, every week
            cycle daily: daily, every day
            cycle fortnightly: fortnightly, every two weeks, biweekly, every other week
            cycle quarterly: quarterly
            size small: small
            size medium: medium
            size large: large, big
            temperature hot: hot
            temperature cold: cold
            colour red: red
            colour blue: blue
            colour green: green
            colour black: black
            colour white: white
            colour grey: grey, gray
            colour yellow: yellow
            colour brown: brown
            side left: left, left hand
            side right: right hand
            side front: front, front door
            side back: back door
            language english: english
            language german: german
            language spanish: spanish
            language french: french
            language portuguese: portuguese
            language italian: italian
            language turkish: turkish
            language polish: polish
            employment full: full time
            employment part: part time
            employment retired: retired, pensioner
            employment none: unemployed, looking for work, between jobs, out of work
            employment self: self employed, freelance
            place home: at home, from home
            place office: at the office, from the office, in the office
            """)
}
