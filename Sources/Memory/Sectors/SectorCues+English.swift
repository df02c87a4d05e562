extension SectorCues {
    private static let days = "monday tuesday wednesday thursday friday saturday sunday"
    private static let units = "day week month year morning afternoon evening night weekend spring summer autumn winter"
    private static let months =
        "january february march april may june july august september october november december"

    static let english: [List] = [
        cue(
            .episodic, 2,
            combine("last,next,this past,this coming", days + " " + units + " " + months + " time") + ","
                + combine("this", "morning afternoon evening week weekend month monday tuesday friday") + ","
                    + """
                    yesterday, last night, the other day, ago, earlier today, tomorrow, the day after tomorrow, tonight,
                    on the way here, just now, a while back, back then, at that time, that day, in the end it
                    """),
        cue(
            .episodic, 1.6,
            combine("on,by,until,since,from,till,for,this", days) + ","
                + """
                today, recently, i was supposed to, was supposed to, in two days, in three days, in a week,
                in two weeks, in a month, for christmas, on christmas, at easter, over the holidays,
                when i was a child, when i was little, when i was young, over the weekend, at the weekend,
                on the weekend, on my birthday
                """),
        cue(.episodic, 1, days.replacingSpaces),
        cue(.episodic, 0.8, combine("in,since,until,by,early,late", months)),
        cue(
            .episodic, 1.2,
            """
            went, came, happened, arrived, bought, ordered, received, left, broke down, broke, crashed, met, moved,
            called, visited, saw, took, sent, paid, booked, cancelled, canceled, fell, lost, forgot, flew, drove,
            delivered, missed, got married, accident, graduated, retired in, divorced in, robbed, stolen, collapsed,
            ran into, got back, got home, had an accident, had surgery, had a fight, had lunch, had dinner, we had,
            finished, started, began, attended, gave birth, passed away, died, won, ate, woke up, stopped working,
            signed up, returned, picked up, dropped off, tried to call, spoke to, spoke with, talked to
            """),
        cue(
            .episodic, 0.8,
            """
            appointment, meeting, flight, wedding, surgery, interview, will arrive, is coming, are coming,
            is arriving, i m going to, we re going to, i am going to, we are going to, at noon, at midnight, o clock,
            half past
            """),
        cue(
            .procedural, 3,
            combine("every,each,every single,every other,every second", days + " " + units + " time hour minute") + ","
                + combine("most", "days mornings evenings nights weekends") + ","
                + combine(
                    "on,most",
                    "mondays tuesdays wednesdays thursdays fridays saturdays sundays weekdays weekends")
                + ","
                + combine("in the", "mornings afternoons evenings winters summers") + ","
                + combine("once a,twice a,times a,three times a,once every,per", "day week month year fortnight night")
                + ","
                    + """
                    i usually, we usually, i normally, we normally, i always, we always, i generally do, i typically,
                    as a rule, my routine, our routine, by habit, a habit, my habit, how to, the way to, the way i,
                    the way we, step by step, the steps are, make sure to, make sure you, make sure that, you have to,
                    you need to press, you need to, you should always, be sure to, whenever i, whenever we, regularly,
                    i keep my, we keep our, i tend to, i take turns, make a habit
                    """),
        cue(
            .procedural, 1.6,
            """
            usually, normally, typically, generally, mostly, daily, weekly, monthly, nightly, routine,
            used to, press, hold down, click on, click, unplug, plug in, switch it off, turn it off, before you,
            and then you, after that you, wait for, at night i, before bed, after work i, after dinner i,
            before work i, i never, we never, to reset, to restart, to install, to open it, to cook
            """),
        cue(.procedural, 1, "always, often, never"),
        cue(
            .emotional, 2,
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
            looking forward to, can t wait, dread, dreading, unbelievable
            """),
        cue(
            .semantic, 2,
            """
            i prefer, we prefer, i like, i love, i d prefer, i would prefer, i don t like, my favourite, my favorite,
            my name is, my address is, my number is, my email is, my e-mail is, my birthday is, i was born, i m born,
            i live, we live, i work, i m allergic, i am allergic, allergic to, stands for, is called, is located,
            is open, are open, my phone number, my date of birth, i speak, i own
            """),
        cue(
            .reflective, 3.2,
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
            has changed me, changed how i, i ve concluded, i concluded, i reflect
            """),
    ]
}

extension String {
    /// The words of a list as phrases of their own.
    var replacingSpaces: String { split(whereSeparator: \.isWhitespace).joined(separator: ",") }
}
