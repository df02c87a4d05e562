extension English {
    static let emotional: [SectorWords.Weighted] = [
        .init(
            2.4,
            """
            happy, glad, relief, scares me, scares us, over the moon, hate being, hate having, hate waiting, hurts,
            makes me sad, makes me cry, on cloud nine, gutted, livid, relieved, excited, thrilled, delighted,
            grateful, thankful, proud, overjoyed, hopeful, angry, furious, annoyed, frustrated, frustrating, upset,
            mad at, irritated, fed up, sick and tired, outraged, disappointed, disappointing, sad, heartbroken,
            devastated, depressed, miserable, unhappy, lonely, crying, cried, in tears, worried, worries me, anxious,
            nervous, afraid, scared, terrified, frightened, stressed, stressful, overwhelmed, exhausted, desperate,
            ashamed, embarrassed, guilty, jealous, hurt me, hurts me, grief, grieving, i miss, we miss, i feel,
            i felt, feel like crying, makes me feel, made me feel, i m in love, i m so tired, panic, panicking,
            hate it when, i hate when, drives me crazy, heart is broken, breaks my heart, mixed feelings,
            can t stand it, can t stop thinking, shocked, hopeless, i m so sorry that, touched, moved to tears,
            looking forward to, can t wait, dread, dreading, unbelievable, mortified, petrified, disgusted, disgusting,
            humiliated, humiliating, appalled, appalling, distraught, frightened, frightening, beside myself, fuming,
            seething, wits end, heart sank, heart sinks, heart goes, weight off my mind, weight off my shoulders,
            thank goodness, thank god, joy, adore, cheers me up, cheered me up, blood boil,             had enough, let down, feel safe, feel unsafe, shaken,
            nightmare, disgrace, disgraceful, appreciated, embarrassing, weeping, sobbing, in shock, cry, cries, worry about,
            for worry, worrying, nerves, stress, distress, distressed, distressing, tearful,             at ease, kind to me, good to me, made my day, made my week, makes my day, uneasy, uncomfortable, panicked,
            pleased, overjoyed, ecstatic, cheerful, bored, awful, dreadful, horrible, horrified, sadness, anger, rage,
            happier, sadder, can t take, can t cope, can t bear, jumpy, homesick, hurting,
            heartache, so sorry, feeling low, feeling down, what a relief, what a shame,
            feel stupid, feel guilty, feel bad, feel awful, feel alone
            """),
        // A feeling that is told in passing.
        .init(1, "really hope, i hope, love, hate, lovely, calm, safe, surprise, kind, proudly, sadly, gladly"),
    ]

    static let reflective: [SectorWords.Weighted] = [
        .init(
            3.2,
            """
            i realised, it turns out, what i take away, what i ve taken, experience shows, shows that, i see now,
            i can see now, i was wrong about, i think i m too, i think i complain, i guess what, i realized,
            i ve realised, i ve realized, i have realised, i have realized, i now realise, i now realize,
            i realise now, i realize now, made me realise, made me realize, makes me realise, makes me realize,
            i ve learned, i ve learnt, i have learned, i have learnt, i learned that, i learnt that, i ve noticed,
            i have noticed, i noticed that, i ve come to, i have come to, i came to see, i came to understand,
            looking back, in hindsight, in retrospect, in general, generally speaking, on the whole, all in all,
            the lesson, taught me, it taught, what i take from, over the years, i ve found that, i have found that,
            i find that, i understand now, now i understand, i ve understood, it turns out that i, it dawned on me,
            i see the pattern, seems that whenever, it seems that i, i guess i m someone,
            i m the kind of, i m the type of, the older i get, the more i, what matters, what really matters,
            i think people, life is, in my experience, i suppose that s because, i wonder whether,
            has changed me, changed how i, i ve concluded, i concluded, i reflect, changed the way, changes the way,
            opened my eyes, made me see, made us see, made me understand, has shown me, has taught,
            taught us, shown me that, come to the conclusion, came to the conclusion, come round to, come around to,
            worked out that, figured out that, figured that, discovered that, i used to think, i used to believe,
            i always thought, i always believed, thinking about it, when i think about it, come to think of it,
            looking at it now, if i m honest, to be honest with myself, if i had my time again, if i could do it again,
            the real problem, my own fault, a lesson, lesson from,
            with hindsight, there s a pattern, the pattern is, a pattern, what i ve understood, i ve understood,
            now i know, i know now, same mistake, i keep making,             my view of, the way i see, the way i look at, the way i think about, better without, better with a,
            in the end it s, in the end what, at the end of the day, more often than not,
            as you get older, with age, when you re young, you learn, you realise, you realize, you never know,
            you only know, not worth it, peace of mind, life s too short, life has, in life,
            i m better off, we re better off, the less i, the older you, the more you, the longer i
            """),
        .init(
            2.4,
            """
            should have, should ve, shouldn t have, i d have, i would have, we d have, would have been, might have been,
            i suppose, i guess, i reckon, i believe, i wonder, i suspect, perhaps i, perhaps we, perhaps the, maybe i,
            maybe we, maybe it s, maybe the, it strikes me, it seems, seems to be, it always seems, it looks as if,
            looks as if, looks as though, it looks like you, from what you tell me, probably because, that s why,
            i think i, i think it s because, i think we, people are, people always, people never, people don t,
            most people, everybody has, everyone has, human nature, i m someone, i m not someone, i m the sort,
            always worse, always better, always best, less when, more when, worse when, better when,
            i only ever, i always end up, whenever the, whenever it, whenever you, every time the, every time it,
            every time they, every time you, every time my, what i need is, what i really,
            i m beginning to, i m starting to think, i m starting to see, i m learning
            """),
    ]
}
