extension English {
    static let sectors = SectorWords(
        episodic: episodic,
        procedural: procedural,
        emotional: emotional,
        semantic: semantic,
        reflective: reflective,
        sequences: "first then, first after",
        emotionalLabels: "mood feeling feelings sentiment emotion emotions",
        reflectiveLabels: "insight insights pattern lesson lessons learned reflection takeaway conclusion",
        proceduralLabels: "routine schedule procedure steps instructions habit habits how usual",
        episodicLabels: "appointment appointments incident event last next visit happened booked",
        closenessWeight: 3)

    private static let days = "monday tuesday wednesday thursday friday saturday sunday"
    private static let units = "day week month year morning afternoon evening night weekend spring summer autumn winter"
    private static let months = "january february march april may june july august september october november december"

    private static let episodic: [SectorWords.Weighted] = [
        .init(
            2,
            combine("last,next,this past,this coming", days + " " + units + " " + months + " time") + ","
                + combine("this", "morning afternoon evening week weekend month monday tuesday friday") + ","
                    + """
                    yesterday, last night, the other day, ago, earlier today, tomorrow, the day after tomorrow, tonight,
                    on the way here, just now, a while back, back then, at that time, that day, in the end it
                    """),
        .init(
            1.6,
            combine("on,by,until,since,from,till,for,the,before,after", days) + ","
                + combine("this", "wednesday thursday saturday sunday") + ","
                    + """
                    today, recently, i was supposed to, was supposed to, in two days, in three days, in a week,
                    in two weeks, in a month, for christmas, on christmas, at easter, over the holidays,
                    when i was a child, when i was little, when i was young, over the weekend, at the weekend,
                    on the weekend, on my birthday
                    """),
        .init(1, days.eachAsPhrase),
        .init(1.6, combine("in,since,until,by,early,late,mid,end of,beginning of", months)),
        .init(
            1.6,
            """
            i ve just, we ve just, i have just, we have just, he s just, she s just, just had, night before last,
            week before last, the by mistake, within a week, working days, so far, not yet,
            still hasn t, still haven t, hasn t arrived, haven t received, at the beginning of, at the end of,
            the day before, the night before, the morning after, that morning, that night, during the, all of a sudden
            """),
        .init(
            0.8,
            """
            was, were, will, ll, half past, quarter past, quarter to, past seven, past eight, past nine, past ten, twice,
            at half, by accident, booked for, scheduled for, i m seeing, i m having,
            i m getting, we re getting, i m moving, we re moving, due on, due in, because he, because she
            """),
        .init(
            1.2,
            """
            got married, had an accident, accident, gave birth, had surgery, had a fight, had lunch, had dinner, we had,
            broke down, ran into, got back, got home, passed away, stopped working, tried to call, robbed
            """),
        .init(
            0.8,
            """
            appointment, meeting, flight, wedding, surgery, interview, will arrive, is coming, are coming,
            is arriving, i m going to, we re going to, i am going to, we are going to, at noon, at midnight, o clock,
            half past
            """),
    ]

    private static let procedural: [SectorWords.Weighted] = [
        .init(
            3,
            combine(
                "every,each,every single,every other,every second,every two,every three",
                days + " " + units + " hour minute days weeks months hours") + ","
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
                    as a rule, my routine, our routine, by habit, a habit, my habit, how to, the way to, the way i do,
                    the way we do, every time i, every time we, step by step, the steps are, make sure to, make sure you, make sure that, you have to,
                    you need to press, you need to, you should always, be sure to, whenever i, whenever we, once a fortnight, twice a fortnight,
                    every fortnight, regularly,
                    i keep my, we keep our, i tend to, i take turns, make a habit
                    """),
        .init(
            1.6,
            """
            usually, normally, typically, generally, mostly, daily, weekly, monthly, nightly, routine,
            used to, press, hold down, click on, click, unplug, plug in, switch it off, turn it off, before you,
            and then you, after that you, wait for, at night i, before bed, after work i, after dinner i,
            before work i, i never, we never, to reset, to restart, to install, to open it, to cook
            """),
        .init(1, "always, often, never, every time, whenever, don t"),
        .init(
            1.8,
            combine("of a,on a", days + " morning evening") + ","
                + "mondays, tuesdays, wednesdays, thursdays, fridays, saturdays, sundays, weekdays, workdays, on payday,"
                + "at bedtime, at mealtimes, in summer, in winter, in the summer, in the winter, first thing,"
                + "take turns"),
        // A doing in the plain present becomes a habit by these; alone they are too little.
        .init(
            0.8,
            """
            before i go, before we go, with breakfast, after breakfast, after lunch, after dinner, with meals,
            after meals, before meals, with food, at night, after work, before work, at six, at seven, at eight, at nine,
            at ten, at eleven, at one, at two, at three, at four, at five, unless, a month, a week, a day, a year,
            till four, until four, in the morning, in the evening, in the afternoon, when it s, when it is, if it s,
            if the, when the, wait for the, at the same time, instead, at home, by bus, by train, by car
            """),
    ]

    private static let semantic: [SectorWords.Weighted] = [
        .init(0, "i d like to, i would like to, was wondering, will you, will be fine"),
        .init(0, "by the way, i don t, we don t, you don t, he don t, they don t, never mind"),
        .init(
            2,
            """
            i prefer, we prefer, i like, i love, i d prefer, i would prefer, i don t like, my favourite, my favorite,
            my name is, my address is, my number is, my email is, my e-mail is, my birthday is, i was born, i m born,
            i live, we live, i work, i m allergic, i am allergic, allergic to, stands for, is called, is located,
            is open, are open, my phone number, my date of birth, i speak, i own, i d rather, i would rather, i want,
            i don t eat, i don t drink, i don t have, i don t use, i don t like, i don t speak, we don t have, we don t use,
            my emergency contact, blood group, maiden name, is spelled, is spelt, it s spelled,
            it s spelt, the code is, the number is, the postcode is, my username, my account number, is in my,
            ends in, i have type, my favourites, my religion, i m vegan, i m vegetarian,
            i m a vegetarian, i m a vegan, i m married, i m divorced, i m retired, i m single, i m self employed
            """),
        .init(
            1,
            """
            i m a, i m an, i am a, i am an, we re a, he s a, she s a, it s a, i have a, i have an, we have a, i ve got,
            we ve got, i use a, i need a, i m with, my husband is, my wife is, my name s, there is a, there are,
            has no, includes, covers, costs, an allergy, allergies, years old, i m on the,
            we re on the, you are on, is for, is behind
            """),
    ]
}
