extension English {
    static let names = NameWords(
        code: "en",
        certainCues: """
            my name is, my name s, my full name is, my first name is, my name would be, my name s is, i am called,
            i m called, i go by
            """,
        lastNameCues: """
            my last name is, my surname is, my family name is, last name is, surname is, last name, surname
            """,
        likelyCues: """
            this is, i m, i am, it s, name s, you re speaking to, you re speaking with, you re through to,
            the name is, the name s
            """,
        followingCues: "here, speaking, calling, on the line, on the phone, is my name, is the name",
        wishes: "call me %, you can call me %, just call me %, please call me %, i go by %",
        nicknames: "everyone calls me %, everybody calls me %, people call me %, my friends call me %",
        shortWishes: """
            i prefer %, i d prefer %, just % is fine, just % please, % is fine, just % will do, % will do,
            just % is good, % is just fine, it s just %, make that %
            """,
        questions: """
            your name, your full name, your first name, your first and last name, first and last name,
            who am i speaking, who am i talking, who s calling, who is calling, who s speaking, who is speaking,
            who is this, who do i have, who have i got, whom am i speaking, whom do i have, what should i call you, like me to call you, want me to call you,
            what can i call you, what may i call you, what shall i call you, how should i address you,
            how may i address you, what do i call you, may i have the name, can i get a name, can i take a name,
            could i take a name, may i have a name, may i ask who, can i ask who, name please, name for the booking,
            name for the reservation, name is the booking, name should i put, name shall i put, name can i put,
            name do i put, the caller s name
            """,
        openQuestions: .absent("questions for the caller are never about somebody else"),
        lastNameQuestions: """
            your last name, your surname, your family name, last name please, and your last name, and the surname,
            and the last name, and surname, and last name
            """,
        confirmations: """
            am i speaking with %, am i speaking to %, am i talking to %, am i talking with %, i m speaking with %,
            speaking with %, is that %, is this %, do i have %, have i got %, would that be %, would this be %,
            are you %
            """,
        inflectsNames: false,
        addressOpenings: """
            hello, hi, hey, hi there, hello again, hi again, good morning, good afternoon, good evening, thanks,
            thank you, many thanks, welcome back, welcome, nice to meet you, pleased to meet you, lovely to meet you,
            sorry, i m sorry, i apologise, i apologize, apologies, bye, goodbye, good bye, take care
            """,
        denials: "no nope nah not isn isnt ain aint wasn wrong",
        relatives: """
            wife husband son daughter mother mum mom father dad brother sister partner fiance fiancee girlfriend
            boyfriend grandson granddaughter grandmother grandfather niece nephew aunt uncle cousin assistant
            secretary carer caretaker nurse colleague neighbour neighbor friend flatmate roommate housemate widow
            widower behalf
            """,
        notNames: """
            sorry fine good ok okay happy sure afraid calling not just so very really still also here back done
            new going trying looking interested sick tired busy free ready married single divorced widowed
            pregnant allergic diabetic vegan vegetarian late early home alone able unable glad grateful worried
            nervous angry upset annoyed frustrated confused lost stuck waiting having wondering hoping thinking
            talking speaking living working driving moving ill well great perfect alright right wrong correct
            aware certain positive disappointed excited available unavailable retired unemployed deaf blind
            disabled anonymous nobody nothing about spelled listed registered important actually now currently
            only another someone somebody your american british english scottish welsh irish german french spanish
            portuguese italian dutch belgian swiss austrian polish russian ukrainian czech hungarian romanian
            greek turkish swedish norwegian danish finnish chinese japanese korean indian pakistani bangladeshi
            vietnamese thai filipino indonesian malaysian australian canadian mexican brazilian argentinian
            colombian chilean peruvian venezuelan cuban african nigerian ghanaian kenyan egyptian moroccan
            algerian tunisian syrian iraqi iranian persian israeli arab asian european catholic christian
            protestant muslim jewish hindu buddhist atheist orthodox monday gmail yahoo hotmail none unknown yes
            no thanks thank please hello hi
            """,
        notNameEndings: "ing",
        afterName: "and from calling speaking here again with at i im",
        answerOpenings: "it s is a that the name",
        particles: "di van ter ten bin ibn ben bint",
        honorifics: "dr mr mrs ms miss doctor prof professor sir mister madam reverend",
        firstNameHonorifics: .absent("a title stands in front of the last name"),
        followingHonorifics: .absent("no title stands behind a name"),
        nameLikeFunctionWords: "will may mark tim don",
        letterWords: "i",
        tiedLetters: "o",
        letterNames: "double u w, zed z, zee z",
        letterExamples: "for as like",
        letterRepetitions: "double",
        placeholders: """
            anonymous company caller callers customer customers user guest test name names unknown unnamed undisclosed
            undefined unavailable unspecified withheld redacted private restricted blocked person someone somebody
            nobody anybody individual client patient member participant speaker recipient owner holder representative
            operator agent human assistant supervisor manager advisor receptionist staff support service
            services team department info information data details provided given found stated mentioned disclosed
            specified collected recorded applicable available missing empty blank none null nil yes no true false ok
            okay please hello sir madam
            """,
        nameIDs: "name names fullname username",
        firstIDs: "first firstname given givenname forename",
        lastIDs: "last lastname surname family familyname",
        chosenIDs: "preferred nickname chosen",
        ownerIDs: """
            caller callers customer customers client clients user users your my own full complete contact booking
            reservation appointment speaker of the s
            """)
}
