extension Portuguese {
    static let sectors = SectorWords(
        episodic: episodic,
        procedural: procedural,
        emotional: emotional,
        semantic: semantic,
        reflective: reflective,
        sequences: "primeiro depois",
        emotionalLabels: "humor sentimento",
        reflectiveLabels: .absent("a label of the kind is taken for one of a fact"),
        proceduralLabels: "rotina",
        episodicLabels: "consulta",
        closenessWeight: 2)

    private static let days = "segunda terça quarta quinta sexta segunda-feira terça-feira quarta-feira "

    private static let episodic: [SectorWords.Weighted] = [
        .init(
            2,
            combine("na próxima,na última,no próximo,no último", days) + ","
                + """
                ontem, anteontem, amanhã, depois de amanhã, ontem à noite, a semana passada, na semana passada,
                no mês passado, no ano passado, na semana que vem, no mês que vem, na próxima semana, hoje de manhã,
                esta manhã, esta tarde, esta noite, hoje à noite, outro dia, há um, há uma, há dois, há duas, há três,
                há alguns, faz dois, faz uma, atrás
                """),
        .init(1.6, combine("na,no,desta,deste", days) + ", hoje, recentemente, quando eu era criança"),
        .init(
            1.2,
            """
            fui, foi, fomos, chegou, cheguei, aconteceu, comprei, compramos, pedi, recebi, deixou, deixei, quebrou,
            conheci, mudei, mudamos, liguei, visitei, vi, enviei, paguei, reservei, cancelei, perdi, esqueci, tive,
            tivemos, veio, morreu, nasceu, casei, falei
            """),
        .init(0.8, "consulta, reunião, voo, casamento, cirurgia, entrevista, vai chegar, chegará"),
        .init(
            1.6,
            combine(
                "em,desde,até",
                "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro")),
    ]

    private static let procedural: [SectorWords.Weighted] = [
        .init(
            3,
            combine(
                "cada,todo,toda,todos os,todas as",
                days + " dia dias semana semanas mês manhã manhãs tarde "
                    + "tardes noite noites ano anos sábados domingos") + ","
                + combine("às", "segundas terças quartas quintas sextas") + ","
                    + """
                    normalmente, geralmente, costumo, costumamos, costuma, tenho o hábito, como se faz, uma vez por,
                    duas vezes por, três vezes por, é preciso, passo a passo, de manhã eu, à noite eu, de costume,
                    regularmente, aos sábados, aos domingos
                    """),
        .init(1.6, "sempre, frequentemente, diariamente, aperte, pressione, clique, nunca"),
        .init(
            1.8,
            """
            antes de dormir, depois do almoço, de manhã e à noite
            """),
    ]

    private static let emotional: [SectorWords.Weighted] = [
        .init(
            2.4,
            """
            feliz, contente, alegre, aliviado, aliviada, animado, animada, agradecido, agradecida, orgulhoso,
            orgulhosa, irritado, irritada, chateado, chateada, furioso, furiosa, zangado, zangada, frustrado,
            frustrada, decepcionado, decepcionada, desapontado, desapontada, triste, preocupado, preocupada,
            me preocupa, nervoso, nervosa, ansioso, ansiosa, tenho medo, com medo, assustado, assustada, estressado,
            estressada, cansado de, cansada de, desesperado, desesperada, vergonha, me sinto, saudade, saudades,
            chorando, chorei, exausto, exausta, fico feliz, raiva, medo, alegria, tristeza, angústia, indignado, indignada,
            nervoso, nervosa
            """),
        .init(
            2.4,
            """
            raiva, medo, alegria, tristeza, angústia, indignado, indignada, choro, apavorado, apavorada
            """),
    ]

    private static let semantic: [SectorWords.Weighted] = [
        .init(
            2,
            """
            prefiro, gosto de, adoro, meu nome é, o meu nome é, meu endereço é, meu número é, moro em, moro na,
            moro no, moramos em, trabalho em, trabalho na, trabalho no, trabalho como, sou alérgico, sou alérgica,
            nasci, meu favorito, me chamo, meu aniversário é, não como, não bebo, sou
            """),
        .init(
            1,
            """
            meu número de, tenho um, tenho uma, tenho dois, tenho duas
            """),
    ]

    private static let reflective: [SectorWords.Weighted] = [
        .init(
            3.2,
            """
            percebi que, me dei conta, dei-me conta, aprendi que, tenho aprendido, em geral, no geral,
            olhando para trás, a lição, notei que, com os anos, com o tempo, ao longo dos anos, agora entendo,
            na minha experiência, compreendi que, o que importa, quanto mais, aprendi a, me ensinou, no fundo, a gente aprende, deveria ter, devia ter,
            a culpa foi minha
            """),
        .init(
            3.2,
            """
            aprendi a, me ensinou, no fundo, a gente aprende, deveria ter, devia ter, a culpa foi minha, pensando
            bem
            """),
        .init(
            2.4,
            """
            acho que, penso que, talvez, me parece que, as pessoas
            """),
    ]
}
