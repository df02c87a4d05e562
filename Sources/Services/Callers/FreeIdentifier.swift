import Domain
import Foundation

/// Ids that whoever starts a conversation chooses: a customer number, an address of mail, a session.
///
/// Nothing about them can be checked but that they are one: what a template leaves behind, what a language model writes
/// where it knows none, and what a database prints for nothing are none, and would be one id of all who have none.
enum FreeIdentifier {
    /// What stands for nothing, in small letters without what parts words.
    private static let placeholders: Set<String> = [
        "none", "null", "nil", "nan", "undefined", "unknown", "unavailable", "anonymous", "anon", "guest", "user",
        "userid", "callerid", "customerid", "caller", "customer", "client", "default", "test", "example", "string",
        "id",
        "na", "empty", "missing", "notprovided", "notavailable", "notset", "notspecified", "unspecified", "void",
        "false",
        "true", "tbd", "todo", "private", "withheld", "restricted", "blocked", "nocallerid", "object", "objectobject",
        "systemcallerid", "someone", "nobody", "placeholder", "visitor", "public", "web", "webuser", "browser",
        // The same in other languages.
        "unbekannt", "anonym", "gast", "keine", "kein", "nutzer", "benutzer", "kunde", "inconnu", "anonyme", "aucun",
        "utilisateur", "invité", "invite", "desconocido", "anónimo", "anonimo", "ninguno", "usuario", "desconhecido",
        "anônimo", "nenhum", "usuário", "sconosciuto", "nessuno", "utente", "onbekend", "geen", "okänd", "ukendt",
        "ukjent", "tuntematon", "nieznany", "brak", "neznámý", "неизвестно", "неизвестный", "bilinmeyen", "非通知", "未知",
        "匿名", "不明", "없음", "غيرمعروف", "مجهول",
    ]

    /// Reads an id.
    ///
    /// - Parameter raw: As received.
    /// - Returns: The id without white space around it; `nil` when it is none.
    static func read(_ raw: String) -> String? {
        let text = raw.trimmingCharacters(in: .whitespacesAndNewlines)
        guard !text.isEmpty, text.utf8.count <= CallerIdentifier.maximumByteCount, !CallerIdentifier.isHidden(text),
            !isTemplate(text), !text.contains(where: \.isWhitespace)
        else { return nil }
        let word = text.lowercased().filter { $0.isLetter || $0.isNumber }
        guard !word.isEmpty, !placeholders.contains(word) else { return nil }
        // `000000`, `xxxx`, `-1`: nobody's.
        if text.hasPrefix("-") || word == "x" || word == "0" { return nil }
        return word.count == 1 || Set(word).count > 1 ? text : nil
    }

    /// `{{user_id}}`, `${user}`, `<caller>`, `[CALLER_ID]`, `%user%`, `system__caller_id`: nobody has filled them in.
    private static func isTemplate(_ text: String) -> Bool {
        if text.contains("{") || text.contains("}") || text.contains("${") || text.lowercased().contains("system__") {
            return true
        }
        let pairs: [(Character, Character)] = [("<", ">"), ("[", "]"), ("(", ")"), ("%", "%"), ("$", "$"), ("_", "_")]
        return text.count > 1 && pairs.contains { text.first == $0.0 && text.last == $0.1 }
    }
}
