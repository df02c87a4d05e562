import HTTP
import Testing

struct RouteKeyTests {
    private static func admits(_ key: RouteKey, _ headers: [String: String]) -> Bool {
        key.admits(Request(method: "POST", path: "/", headers: headers))
    }

    @Test(arguments: [
        ["x-api-key": "k1"], ["x-api-key": "k2"], ["authorization": "Bearer k1"], ["authorization": "bEARER k2"],
        ["x-api-key": "wrong", "authorization": "Bearer k1"], ["x-api-key": "k1", "authorization": "Basic k1"],
    ]) func admitsWhoeverKnowsAKey(_ headers: [String: String]) {
        #expect(Self.admits(.required(["k1", "k2"]), headers))
    }

    @Test(arguments: [
        [:], ["x-api-key": ""], ["x-api-key": "K1"], ["x-api-key": "k1 "], ["x-api-key": "k"], ["x-api-key": "k11"],
        ["authorization": "k1"], ["authorization": "Bearer"], ["authorization": "Bearer "],
        ["authorization": "Bearer  k1"], ["authorization": "Basic k1"], ["api-key": "k1"],
    ]) func keepsOthersOut(_ headers: [String: String]) { #expect(!Self.admits(.required(["k1", "k2"]), headers)) }

    @Test func anEmptyKeyAdmitsNobody() {
        for keys in [[], [""], ["", ""]] {
            for headers in [[:], ["x-api-key": ""], ["authorization": "Bearer "]] {
                #expect(!Self.admits(.required(keys), headers))
            }
        }
    }

    @Test func comparesBytes() {
        #expect(!Self.admits(.required(["é"]), ["x-api-key": "e\u{301}"]))
        #expect(Self.admits(.required(["é"]), ["x-api-key": "é"]))
    }

    @Test func admitsEverybodyWhenSwitchedOff() {
        #expect(Self.admits(.open, [:]))
        #expect(RouteKey.open.first == nil)
        #expect(RouteKey.required(["", "new", "old"]).first == "new")
    }
}
