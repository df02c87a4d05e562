extension English {
    static let agent = AgentWords(
        information: """
            i ll, i will, we ll, we will, i ve, we ve, you ll, you will, i m sending, we re sending, i m going to,
            we re going to, i m booking, i booked, i have booked, i have changed, i have updated, we have,
            is confirmed, are confirmed, has been, have been, is scheduled, are scheduled, you re booked,
            is booked, is valid, noted, your appointment, your order, your reservation, your booking,
            your reference, the reference, the price, costs, is free, euros, euro, dollars, pounds, percent,
            is open, are open, is closed, are closed, will be, is ready, is available, are available, is sold out,
            is due, per month, per year, working days, business days, noon, midnight, tomorrow, tonight,
            next week, next month, half past, quarter past, quarter to, o clock, opening hours, the address is,
            the number is, is located, guarantee, warranty, refund, you can pick, you need, at sign
            """,
        courtesies: """
            i m sorry, i am sorry, sorry about, sorry to hear, i apologise, i apologize, my apologies,
            i understand, i m happy to, i d be happy to, i ll be happy to, i will be happy to, i d be glad,
            i ll be glad, i m glad, happy to help, glad to help, let me check, let me see, let me look,
            let me pull, i ll check, i ll look, i ll take a look, i ll have a look, i ll just, i ll see what,
            i ll be with you, i ll be right back, one moment, just a moment, bear with me, thank you for,
            thanks for, thank you so much, you re welcome, my pleasure, have a great, have a good, have a nice,
            have a lovely, enjoy, take care, take your time, goodbye, see you, welcome to, how can i, how may i,
            i can help, i ll help, i ll be helping, i will be helping, i ll be your, i will be your, nice to,
            great to, good to hear, no problem, of course, certainly, i hope, i ll let you go, feel free,
            i ll be here, we ll be here, i ll wait, don t worry, i ll do my best, i ve got you
            """,
        recalls: """
            last time, you mentioned, you told me, you told us, you said, i remember, as i recall, i recall,
            our records, my records, according to my notes, my notes say, you asked for, i see that you,
            i see you, i can see that you, in your profile, we spoke about, we talked about, welcome back,
            as you know, you previously, in our last
            """)

    static let secrets = SecretWords(
        dismissals: "ignore disregard forget override bypass",
        instructions: "instructions instruction prompt prompts programming directives")
}
