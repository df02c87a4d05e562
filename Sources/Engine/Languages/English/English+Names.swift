extension English {
    static let names = NameWords(
        certainCues: """
            my name is, my name s, my full name is, my first name is, my name would be, my name s is,
            you can call me, just call me, the name is, the name s, i am called, i m called, i go by,
            everyone calls me, people call me
            """,
        likelyCues: "this is, i m, i am, it s, name s, call me, you re speaking to, you re speaking with",
        questions: """
            your name, your full name, your first name, your first and last name, first and last name,
            who am i speaking, who am i talking, who s calling, who is calling, who s speaking, who is this,
            whom am i speaking, what should i call you, what can i call you, how should i address you,
            what do i call you, may i have the name
            """,
        lastNameQuestions: "your last name, your surname, your family name, last name please, and your last name",
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
        afterBareName: "here speaking",
        afterName: "and from calling speaking here again with at i im",
        answerOpenings: "it s is a that the name",
        particles: "di van ter ten bin ibn ben bint",
        honorifics: "dr mr mrs ms miss doctor prof professor",
        nameLikeFunctionWords: "will may mark tim",
        letterWords: "i",
        tiedLetters: "o",
        placeholders: "anonymous caller customer user guest test name",
        fullIDs: """
            name full_name customer_name caller_name user_name username client_name caller_full_name customer_full_name
            your_name contact_name
            """,
        firstIDs: "first_name firstname given_name forename customer_first_name caller_first_name",
        lastIDs: "last_name lastname surname family_name customer_last_name caller_last_name",
        otherIDs: "patient_name guest_name member_name passenger_name account_name")
}
