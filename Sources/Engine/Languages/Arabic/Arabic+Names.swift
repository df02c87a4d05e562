extension Arabic {
    /// How its speakers say who they are.
    static let names = NameWords(
        code: "ar",
        certainCues: "اسمي, إسمي, أنا اسمي, اسمي الكامل",
        lastNameCues: "اسم عائلتي, عائلتي, لقبي",
        likelyCues: "أنا, معك, معاك, هنا, معكم, الاسم",
        followingCues: "معك, معكم, يتكلم, تتكلم, معاك",
        wishes: "نادني %, ناديني %, نادوني %, يمكنك مناداتي %",
        nicknames: .absent("what others call the caller is read like a wish"),
        shortWishes: "فقط %",
        questions: """
            اسمك, ما اسمك, الاسم الكريم, اسم حضرتك, اسمك الكريم, الاسم من فضلك, من معي, مع من أتكلم, مين معي,
            مين معاي, من المتصل, من يتكلم
            """,
        openQuestions: .absent("questions for the caller are never about somebody else"),
        lastNameQuestions: "اسم العائلة, اسم عائلتك, اللقب",
        confirmations: "هل أتحدث مع %, هل أتكلم مع %, هل أنت %, هل معي %, أتحدث مع %, هل هذا %",
        inflectsNames: false,
        addressOpenings: """
            أهلا, أهلا بك, أهلا وسهلا, مرحبا, مرحبا بك, شكرا, شكرا لك, صباح الخير, مساء الخير, السلام عليكم,
            وعليكم السلام, عفوا, آسف, آسفة, تشرفنا, يا
            """,
        denials: "لا ليس لست مش غلط",
        relatives: """
            زوجة زوجته زوج زوجها ابن ابنه ابنها ابنة ابنته ابنتها بنته بنتها أم أمه والدته والدتها أب والده والدها أخ
            أخوه أخوها أخت أخته أختها صديق صديقته سكرتيرة مساعدة جارته جاره
            """,
        notNames: """
            متزوج متزوجة أعزب مطلق مريض مريضة زبون عميل عميلة جديد جديدة متأكد سعيد سعيدة هنا نعم لا شكرا آسف آسفة لست
            أتصل اتصل بخصوص عندي أريد أحتاج في من على مصري مصرية سعودي سعودية مجهول مهم
            """,
        notNameEndings: .absent("no ending tells that a word is no name"),
        afterName: "من و في على عن أنا أتصل بخصوص عندي أريد كنت لدي",
        answerOpenings: "نعم هو هي",
        particles: "بن بنت ابن أبو",
        honorifics: "دكتور دكتورة",
        firstNameHonorifics: "أستاذ أستاذة سيد سيدة السيد السيدة الأستاذ الأستاذة آنسة",
        followingHonorifics: .absent("no title stands behind a name"),
        nameLikeFunctionWords: .absent("no name is a function word"),
        letterWords: .absent("every single letter may be an initial"),
        tiedLetters: .absent("no letter is tied to a name"),
        letterNames: .absent("nobody spells a name of an Arabic script by telephone"),
        letterExamples: .absent("nobody spells a name of an Arabic script by telephone"),
        letterRepetitions: .absent("nobody spells a name of an Arabic script by telephone"),
        placeholders: """
            غير معروف مجهول المتصل متصل العميل عميل الزبون الاسم اسم شخص لا يوجد متوفر متاح ممثل موظف وكيل نعم
            """,
        nameIDs: "اسم الاسم",
        firstIDs: "الأول",
        lastIDs: "العائلة اللقب",
        chosenIDs: .absent("nobody collects one"),
        ownerIDs: "العميل المتصل الزبون الكامل كامل")
}
