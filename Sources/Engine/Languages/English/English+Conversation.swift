extension English {
    static let conversation = ConversationWords(
        weakWords: """
            like want wants wanted need needs needed know knew think thought get got getting go going gone make
            made check help please thing things something anything everything nothing someone anyone lot lots bit
            kind sort way today tomorrow yesterday now right sure okay well good great fine nice really actually
            maybe probably call calling called phone number tell told say said says see saw look looking one two
            three four five six seven eight nine ten first last next time times day days week weeks month months
            year years come came coming take took give gave put keep try trying tried use used work works thanks
            thank sorry hello hi bye yes yeah no ok much many little long big new old another back around away ago
            already always never often people person guy man woman mr mrs last supposed able quite exactly able
            morning afternoon evening ask asked asking hear hearing mean means talk talking speak speaking moment
            happen happened happens every usually before after half past clock noon early late soon left name mine
            don didn doesn would could instead half whole same different best better worse bad hold wait waiting
            done doing sounds actually
            """,
        answers: """
            yes, yeah, yep, yup, yes please, yes i do, yes i am, yes it is, yes that s right, no, nope, nah,
            no thanks, no thank you, no i don t, no i m not, that s right, that s correct, correct, right,
            exactly, of course, sure, absolutely, definitely, certainly, indeed, not at all, no not really, i do,
            i don t, i am, i m not
            """,
        courtesies: """
            hello, hi, hey, hi there, hello there, good morning, good afternoon, good evening, good day, good night,
            thanks, thank you, thank you so much, thank you very much, many thanks, thanks a lot, thanks so much, thx,
            cheers, ta, bye, goodbye, good bye, bye bye, see you, see you later, see you soon, see you then, take care,
            talk to you later, talk to you soon, speak soon, have a good day, have a nice day, have a great day,
            have a good one, have a good evening, have a nice evening, have a good weekend, have a nice weekend,
            you too, same to you, nice to meet you, nice talking to you, good to hear from you, please, god bless,
            god bless you, bless you, much appreciated, i appreciate it, you re a star, you re an angel,
            you re a lifesaver, all the best, best wishes, cheerio, bye now, bye for now, say bye
            """,
        fillers: """
            alright, all right, fine, good, great, perfect, excellent, wonderful, awesome, lovely, cool, nice,
            brilliant, fantastic, amazing, super, terrific, splendid, sorry, pardon, pardon me, excuse me,
            i beg your pardon, i m sorry, my apologies, one moment, one second, one minute, one sec, just a second,
            just a moment, just a minute, just a sec, a second, a moment, a minute, a sec, give me a second,
            give me a moment, give me a minute, hold on, hang on, wait, wait a minute, wait a second, wait a moment,
            let me see, let me check, let me think, let me look, can you hear me, do you hear me, can you hear me now,
            are you there, are you still there, is anyone there, is anybody there, anyone there, anybody there,
            i can hear you, i can hear you now, i can t hear you, i couldn t hear you, hear me, i hear you,
            loud and clear, speaking, go ahead, got it, i got it, gotcha, i see, i understand, understood, i know,
            that s fine, that s great, that s good, that s perfect, that s it, that s all, that s everything,
            that is all, that ll be all, that will be all, that would be all, that s all i needed, that s all i need,
            that s everything i needed, nothing else, that works, that works for me, works for me, that ll work,
            that would be great, that would be nice, that would be lovely, that would be perfect, that d be great,
            sounds good, sounds great, sounds perfect, no problem, no worries, don t worry, never mind, you re welcome,
            you are welcome, my pleasure, welcome, my goodness, oh my god, oh my, oh dear, goodness, wow, i guess,
            i guess so, i think so, i suppose, i suppose so, i hope so, i don t think so, i don t know, i m not sure,
            not really, not yet, maybe, perhaps, possibly, probably, well, anyway, like, you know, i mean, actually,
            basically, really, honestly, very much, so much, a lot, very kind, how kind, for your help, for the help,
            for all your help, for your time, for helping me, for helping, for calling, for now, for today,
            appreciate it, i appreciate that, how are you, how are you doing, how are you today, how s it going,
            i m fine, i m good, i m well, i m okay, doing well, i m doing well, i m doing good, i m great, what,
            come again, say that again, can you repeat that, could you repeat that, can you say that again,
            could you say that again, repeat that, repeat that please, what did you say, what was that,
            what do you mean, i didn t hear that, i didn t hear you, i didn t catch that, i didn t get that,
            i missed that, i m here, i m still here, still here, i m back, okay then, again, will do, fair enough,
            makes sense, that makes sense, good to know, is that it, anything else, ah okay, oh well, there you go,
            here we go, yet, true, okay good, a bit louder, louder, speak up, can you speak up, could you speak up,
            you re breaking up, the line is bad, bad connection, bad line, let s see, let s do that, do that, let s go,
            as well, brill, ace, no rush, take your time, all good, it s fine, it s okay, it s all right, that s okay,
            that s alright, that s nice, that s lovely, that s kind, that s awesome, that s wonderful, that s amazing,
            got you, right then
            """,
        sounds: """
            uh, um, uhm, hm, hmm, hmmm, mm, mmm, mhm, mmhm, uh huh, huh, ah, aha, aah, oh, ooh, er, erm, wow, ok, okay,
            k, haha, hehe, hello, hi, hey, yo, super, oops
            """,
        facts: """
            i live, we live, i work, i m a, i m an, i am a, i am an, i m allergic, i am allergic, i m diabetic,
            i m pregnant, i m vegan, i m vegetarian, i m married, i m divorced, i m retired, i m single, i m from,
            i am from, i was born, i m years, i am years, i have, i ve got, we have, we ve got, i own, we own,
            i drive, i use, we use, i speak, i study, i teach, i run, i prefer, we prefer, i d prefer, i d rather,
            i would prefer, i like, i love, i don t like, i hate, i can t eat, i don t eat, i don t drink,
            i don t have, we don t have, i can t stand, i can t have, i eat, i drink, i smoke, i don t smoke,
            i take, i always, i usually, i never, we always, we usually, we never, i moved, we moved, i ve moved,
            we ve moved, i got married, i just moved, i changed my, i ve changed my, i bought, we bought, i play,
            i collect, i grew up, i m moving, we re moving, my name is, my address is, my email is, my number is,
            my phone number is, my birthday is, you can reach me, reach me at, my favourite, my favorite,
            i m based, i m located, i m staying, i belong to, i m a member, i m not a, i suffer from, i m at work,
            i m never at home, text me instead, call me on, my wife, my husband, my son, my daughter, my kids,
            my children, my dog, my cat, my mother, my father, my mum, my mom, my dad, my brother, my sister,
            my partner, my doctor, my boss, i need to avoid, i m intolerant
            """,
        notFacts: """
            i have it, i have that, i have this, i d rather not, i have a question, i have a quick question,
            i have a problem, i have to, we have to, i have been, we have been, i ve got to, i ve got a question,
            i have no idea, i don t have time, i like that, i d like, i love it, i love that, i like it,
            i m a bit, i m a little, i have an issue, i have another question, we have a problem,
            i ve got a problem, i hate to, i take it, i use to, i have one more question, i have one question
            """,
        requests: """
            please tell me, please give me, please provide, please confirm, please spell, please say,
            please describe, tell me, let me know, please share, please enter, i just need, i ll need your,
            i need your
            """,
        idleQuestions: """
            anything else, something else, what else, still there, hear me, how are you, can i help, may i help,
            can i do for you, may i assist, can i assist, how may, how can i, is that okay, is that ok,
            is that all right, is that alright, sound good, sounds good, sound okay, does that work,
            does that help, make sense, makes sense, are you ready, shall we start, shall we begin,
            do you have a moment, is this a good time, any questions, any other questions, further questions,
            can you repeat, could you repeat, say that again, is that correct, is that right, with me so far,
            bear with me, can you hold, mind holding, are you there
            """,
        questionStarts: """
            what is, what s, what are, what time, what does, what do, how much, how many, how long, how do,
            how can, how does, how late, how is, when does, when do, when will, when can, when is, where is,
            where are, where can, where do, can you, can i, could you, could i, do you, does it, did you, are you,
            is there, is it, are there, would you, will you, who is, who are, why is, why did, why do, which one,
            may i
            """,
        absentValues: """
            none, unknown, n a, na, null, nil, undefined, not provided, not specified, not mentioned, not available,
            not given, no value, unspecified, empty, tbd
            """)

    static let moods = MoodWords(
        satisfied: """
            happy, glad, great, perfect, excellent, wonderful, awesome, lovely, brilliant, fantastic, amazing,
            satisfied, pleased, delighted, relieved, relief, love it, i love, very helpful, so helpful, helpful,
            exactly what i, best, impressed, appreciate, appreciate it, much appreciated, made my day, good job,
            well done, excited, looking forward, thrilled, thank you so much, thank you very much, no problem,
            not bad, works now
            """,
        frustrated: """
            angry, furious, annoyed, annoying, frustrated, frustrating, upset, irritated, irritating, fed up,
            disappointed, disappointing, unacceptable, ridiculous, terrible, horrible, awful, worst, useless,
            disgusting, outrageous, rude, sick of, sick and tired, waste of time, wasting my time, joke, complain,
            complaint, this is the third time, for the third time, again and again, still not working,
            still broken, still waiting, never works, doesn t work, ripped off, scam, lied to, incompetent,
            cancel everything, speak to a manager, your manager, your supervisor, had enough, nobody helps,
            no one helps, not good enough, mad, hate, pissed, unbelievable, nonsense, unhappy, poor service,
            bad service, not acceptable, shame on you, lousy
            """,
        worried: """
            worried, worry, worries, anxious, nervous, afraid, scared, concerned, terrified, frightened, panic,
            panicking, stressed, stressful, overwhelmed, desperate, urgent, emergency, please hurry, i m lost,
            confused, uneasy, can t sleep, frightening, scary, at a loss
            """,
        polite: "thanks, thank you, cheers, good, nice, cool")
}
