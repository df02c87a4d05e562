extension German {
    static let conversation = ConversationWords(
        weakWords: """
            gern gerne danke bitte hallo gut gute guten guter super genau okay klar wirklich eigentlich vielleicht
            heute morgen gestern immer nie oft ganz halt eben einfach mehr viel viele wenig paar leute sache
            sachen ding dinge tag tage woche wochen monat monate jahr jahre uhr zeit mal anrufen anruf rufe
            angerufen telefon nummer sagen gesagt sage wissen weiß weiss glaube denke gehen geht gehe kommen kommt
            machen macht mache gemacht brauche brauchen helfen hilfe fragen frage eins zwei drei vier fünf sechs
            sieben acht neun zehn erste ersten letzte letzten nächste nächsten neu neue neuen neues neuer neuem
            alt alte herr frau name moment bekommen sehen schauen gibt leider natürlich tschüss wiederhören
            entschuldigung verstehe richtig stimmt
            """,
        answers: """
            ja, jawohl, jo, jep, doch, ja bitte, ja genau, genau, richtig, stimmt, das stimmt, korrekt,
            ja das stimmt, nein, nee, ne, nö, nein danke, auf keinen fall, natürlich, selbstverständlich, klar,
            na klar, sicher, auf jeden fall, eben
            """,
        courtesies: """
            hallo, guten tag, guten morgen, guten abend, gute nacht, moin, servus, grüß gott, grüezi, tag, danke,
            danke schön, dankeschön, danke sehr, vielen dank, herzlichen dank, besten dank, vielen lieben dank,
            danke ihnen, tschüss, tschüs, ciao, auf wiederhören, auf wiedersehen, wiederhören, bis dann, bis bald,
            bis später, bis morgen, schönen tag, schönen tag noch, einen schönen tag, einen schönen tag noch,
            schönen abend, schönes wochenende, ebenso, gleichfalls, ihnen auch, bitte, bitte schön, bitte sehr,
            gern geschehen, machen sie s gut, mach s gut,
            alles gute, liebe grüße, schönen feierabend, bleiben sie gesund, gott segne sie
            """,
        fillers: """
            gut, sehr gut, alles gut, na gut, schön, toll, super, prima, perfekt, wunderbar, ausgezeichnet, fantastisch,
            klasse, spitze, hervorragend, in ordnung, alles klar, einverstanden, passt, das passt, das passt so,
            geht klar, mach ich, entschuldigung, verzeihung, tut mir leid, sorry, einen moment, moment, moment mal,
            moment bitte, einen augenblick, augenblick, eine sekunde, sekunde, eine minute, warten sie, warten sie mal,
            warte, warte mal, mal sehen, mal schauen, lassen sie mich sehen, ich schaue mal, hören sie mich,
            können sie mich hören, hörst du mich, sind sie da, sind sie noch da, noch da, ist da jemand, ich höre sie,
            ich höre sie nicht, ich verstehe sie nicht, ich höre, verstehe, ich verstehe, verstanden, aha, ach so,
            achso, ach, ach ja, okay gut, das war s, das war alles, das ist alles, das wäre alles, mehr nicht,
            nichts weiter, sonst nichts, kein problem, keine ursache, macht nichts, egal, schon gut, keine sorge,
            sehr gerne, gerne, gern, freut mich, wie bitte, was, bitte was, nochmal, noch mal, noch einmal,
            können sie das wiederholen, könnten sie das wiederholen, was haben sie gesagt, wie war das, weiß ich nicht,
            ich weiß nicht, weiß nicht, keine ahnung, vielleicht, mal, halt, also, eigentlich, wohl, denke schon,
            ich denke schon, ich glaube schon, ich glaube nicht, glaube ich, eher nicht, nicht wirklich, für ihre hilfe,
            für die hilfe, für alles, sehr nett, sehr freundlich, das ist nett, das ist lieb, das ist gut,
            das ist super, wie geht es ihnen, wie geht s, mir geht es gut, mir geht s gut, ich bin da, bin da,
            bin noch da, ich bin noch da, da bin ich, gell, na ja, naja, na, tja, so, nun, dann, hört sich gut an,
            klingt gut, lauter, etwas lauter, wirklich, echt, ehrlich, los, machen wir so, machen wir das,
            das wäre toll, das wäre super, das wäre schön, das wäre nett, freue mich
            """,
        sounds: "ähm, äh, öh, hallo, ciao, oha, ups, okey, okidoki",
        facts: """
            ich wohne, wir wohnen, ich lebe, wir leben, ich arbeite, ich bin allergisch, ich bin ein,
            ich bin eine, ich bin aus, ich bin verheiratet, ich bin geschieden, ich bin schwanger,
            ich bin vegetarier, ich bin vegetarierin, ich bin veganer, ich bin diabetiker, ich bin diabetikerin,
            ich bin rentner, ich bin rentnerin, ich bin geboren, bin geboren, ich habe, wir haben, ich hab,
            ich besitze, ich fahre, ich benutze, ich nutze, ich spreche, ich studiere, ich bevorzuge, ich mag,
            ich liebe, ich hasse, am liebsten, mir ist lieber, mir wäre lieber, ich esse, ich trinke, ich rauche,
            ich vertrage kein, ich vertrage keine, ich nehme, ich bin umgezogen, wir sind umgezogen, ich ziehe um,
            wir ziehen um, ich heiße, ich heisse, mein name ist, meine adresse ist, meine adresse lautet,
            meine nummer ist, meine nummer lautet, meine telefonnummer, meine e-mail, mein geburtstag ist,
            ich erreiche, sie erreichen mich, meine frau, mein mann, mein sohn, meine tochter, meine kinder,
            mein hund, meine katze, meine mutter, mein vater, mein bruder, meine schwester, mein arzt, mein chef,
            ich komme aus, ich bin immer, ich bin nie, ich bin beruflich
            """,
        notFacts: """
            ich habe eine frage, ich habe noch eine frage, ich hab eine frage, ich hab noch eine frage,
            ich habe ein problem, wir haben ein problem, ich hab ein problem, ich habe keine ahnung,
            ich habe keine zeit, ich habe angerufen, ich habe versucht, ich hätte, ich nehme an, ich habe gehört,
            ich bin ein bisschen, ich habe gesagt, ich habe verstanden
            """,
        requests: """
            sagen sie mir, nennen sie mir, geben sie mir, bitte bestätigen sie, bitte nennen sie, bitte sagen sie,
            ich brauche ihre, ich brauche ihren, ich bräuchte, ich benötige, teilen sie mir, buchstabieren sie
            """,
        idleQuestions: """
            sonst noch, noch etwas, noch was, kann ich ihnen helfen, kann ich helfen, kann ich für sie tun,
            was kann ich, wie kann ich, noch da, hören sie mich, wie geht es, passt das, ist das in ordnung,
            einverstanden, ist das richtig, stimmt das, haben sie einen moment, noch fragen, weitere fragen,
            wiederholen, ist das okay, bereit
            """,
        questionStarts: """
            wann, wo ist, wo kann, wie viel, wieviel, wie lange, wie kann, was kostet, was ist, können sie,
            könnten sie, kann ich, haben sie, gibt es, ist das, sind sie, wer ist, warum, wieso, welche,
            würden sie, darf ich, bis wann
            """,
        absentValues: "unbekannt, keine angabe")

    static let moods = MoodWords(
        satisfied: """
            glücklich, froh, zufrieden, toll, super, perfekt, wunderbar, ausgezeichnet, fantastisch, klasse,
            großartig, begeistert, erleichtert, freue mich, freut mich, sehr nett, sehr freundlich,
            herzlichen dank, vielen lieben dank, prima, kein problem, hervorragend, spitze, dankbar
            """,
        frustrated: """
            wütend, verärgert, sauer, genervt, nervt, frustriert, frustrierend, enttäuscht, enttäuschend,
            unverschämt, unmöglich, inakzeptabel, lächerlich, furchtbar, schrecklich, schlimm, katastrophe,
            unfähig, beschweren, beschwerde, zeitverschwendung, reicht mir, mir reicht s, schon wieder,
            immer noch nicht, funktioniert nicht, frechheit, ärgerlich, ärgert, ärgere, betrug, abzocke,
            zum dritten mal, schlechter service, unzufrieden, die nase voll, unglaublich, hasse
            """,
        worried: """
            besorgt, sorge, sorgen, ängstlich, angst, nervös, unsicher, panik, gestresst, überfordert,
            verzweifelt, dringend, notfall, beunruhigt, beunruhigend, fürchte, befürchte, eilig, ratlos, verwirrt
            """,
        polite: "danke, vielen dank, danke schön, dankeschön, gut, schön")
}
