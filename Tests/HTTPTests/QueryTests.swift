import HTTP
import Testing

struct QueryTests {
    private static func items(_ text: String) -> [[String]] { Query(text).items.map { [$0.name, $0.value] } }

    @Test(arguments: [
        ("", []), ("a=b", [["a", "b"]]), ("a=b&c=d", [["a", "b"], ["c", "d"]]), ("a", [["a", ""]]),
        ("a=", [["a", ""]]),
        ("=b", [["", "b"]]), ("=", [["", ""]]), ("a=b=c", [["a", "b=c"]]), ("&&a=b&", [["a", "b"]]),
        ("a=b;c=d", [["a", "b;c=d"]]),
    ]) func readsNamesAndValues(_ text: String, _ items: [[String]]) { #expect(Self.items(text) == items) }

    @Test(arguments: [
        ("a+b=c+d", "a b", "c d"), ("%61%3d=%26%2B", "a=", "&+"), ("n=%E2%82%AC", "n", "€"), ("n=%e2%82%ac", "n", "€"),
        ("n=%2541", "n", "%41"), ("n=%00", "n", "\0"), ("naïve=ü", "naïve", "ü"),
    ]) func decodesOnce(_ text: String, _ name: String, _ value: String) {
        #expect(Self.items(text) == [[name, value]])
    }

    @Test(arguments: [
        ("n=100%", "100%"), ("n=%4", "%4"), ("n=%zz", "%zz"), ("n=%4g%41", "%4gA"), ("n=%%41", "%A"), ("n=%+1", "% 1"),
    ]) func keepsAPercentSignThatEncodesNothing(_ text: String, _ value: String) { #expect(Query(text)["n"] == value) }

    @Test func replacesBytesThatAreNoText() {
        #expect(Query("n=a%FFb")["n"] == "a\u{FFFD}b")
        #expect(Query("n=%C3")["n"] == "\u{FFFD}")
    }

    @Test func keepsTheOrderOfRepeatedNames() {
        let query = Query("tag=b&limit=5&tag=a&tag=")
        #expect(query["tag"] == "b")
        #expect(query.values(of: "tag") == ["b", "a", ""])
        #expect(query["limit"] == "5")
        #expect(query["Tag"] == nil)
        #expect(query.values(of: "other") == [])
    }

    @Test func tellsSpellingsApart() {
        // One letter, composed and in two parts: equal for a reader, not for a program.
        #expect(Query("%C3%A9=1")["e\u{301}"] == nil)
        #expect(Query("%C3%A9=1")["é"] == "1")
    }

    @Test func isReadFromTheRequest() {
        let request = Request(method: "GET", path: "/x", queryString: "q=a%20b")
        #expect(request.query["q"] == "a b")
        #expect(Request(method: "GET", path: "/x").query.items == [])
    }
}
