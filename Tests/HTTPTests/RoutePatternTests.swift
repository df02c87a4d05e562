import Testing

@testable import HTTP

struct RoutePatternTests {
    @Test(arguments: ["/", "/a", "/a/b-c.d_e~1", "/{user}", "/api/v1/users/{user_id}/memories/{memory}"])
    func readsWhatIsWellFormed(_ text: String) {
        #expect(RoutePattern.parse(text).fault == nil)
        #expect(RoutePattern(stringLiteral: text).description == text)
    }

    @Test(arguments: [
        ("", "does not begin with a slash"), ("a", "does not begin with a slash"),
        ("/a/", "has an empty segment"), ("//", "has an empty segment"), ("/a//b", "has an empty segment"),
        ("/a?b", "has a character that no path needs"), ("/a b", "has a character that no path needs"),
        ("/%41", "has a character that no path needs"), ("/ü", "has a character that no path needs"),
        ("/a{x}", "has a character that no path needs"), ("/{x", "has a character that no path needs"),
        ("/{}", "has a parameter whose name is not a to z and _"),
        ("/{X}", "has a parameter whose name is not a to z and _"),
        ("/{x}/{x}", "has the parameter {x} twice"),
    ]) func refusesWhatIsNot(_ text: String, _ fault: String) { #expect(RoutePattern.parse(text).fault == fault) }

    @Test func aMalformedLiteralDoesNotStart() async {
        await #expect(processExitsWith: .failure) { _ = RoutePattern(stringLiteral: "no/slash") }
    }

    @Test func aParameterThatThePatternDoesNotHaveIsABug() async {
        await #expect(processExitsWith: .failure) { _ = PathParameters(["user": "u1"])["memory"] }
    }
}
