import Cryptography
import ElevenLabs
import Testing

struct WebhookSignatureTests {
    private static let now: Int64 = 1_800_000_000
    private static let body = Array(#"{"type":"post_call_transcription","data":{}}"#.utf8)

    private static func code(_ secret: String = "secret", _ timestamp: String = "\(now)", _ body: [UInt8] = body) throws
        -> String
    {
        let message = Array("\(timestamp).".utf8) + body
        return try HMACSHA256.authenticationCode(for: message, key: Array(secret.utf8))
            .map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    }

    private static func verify(
        _ header: String?, body: [UInt8] = body, secrets: [String] = ["secret"], now: Int64 = now,
        tolerance: Int64 = 1800
    ) throws(WebhookSignature.Refusal) {
        try WebhookSignature.verify(
            header: header, body: body, secrets: secrets, now: now, toleranceSeconds: tolerance)
    }

    /// HMAC-SHA-256("wsec_test", "1700000000.{}"), computed by `openssl dgst -sha256 -hmac wsec_test`.
    @Test func agreesWithAnotherImplementation() throws {
        try Self.verify(
            "t=1700000000,v0=358df3463bc6f62de29c4cf4191d4c023203ff2a0b0b3208ed46426e73f9385a", body: Array("{}".utf8),
            secrets: ["wsec_test"], now: 1_700_000_000)
        let header = try WebhookSignature.header(body: Array("{}".utf8), secret: "wsec_test", at: 1_700_000_000)
        #expect(header == "t=1700000000,v0=358df3463bc6f62de29c4cf4191d4c023203ff2a0b0b3208ed46426e73f9385a")
    }

    // MARK: - The header's form

    /// `C` stands for the right code, `X` for one of the right length that fits nothing.
    @Test(arguments: [
        "t=1800000000,v0=C", "t=1800000000, v0=C", "v0=C,t=1800000000", " t = 1800000000 , v0 = C ",
        "t=1800000000,\tv0=C",
        "t=1800000000,v0=C,v1=abc", "v1=whatever,t=1800000000,v0=C", "t=1800000000,v0=X,v0=C", "t=1800000000,v0=C,v0=X",
        "t=1800000000,v0=zz,v0=C", "t=1800000000,v0=,v0=C", ",,t=1800000000,,v0=C,", "t=1800000000,junk,v0=C,=,a=b=c",
        "t=1,t=1800000000,v0=C",
    ])
    func acceptsEveryFormOfTheHeader(_ form: String) throws {
        try Self.verify(Self.filled(form, try Self.code()))
    }

    @Test func acceptsUpperCaseHexadecimals() throws {
        try Self.verify("t=\(Self.now),v0=\(try Self.code().uppercased())")
    }

    @Test(arguments: [
        "", " ", ",", "=", "t=1800000000", "v0=C", "t=,v0=C", "v1=C,t=1800000000", "t=1800000000,v0=",
        "t=1800000000 v0=C",
        "t=1800000000;v0=C", "t=1800000000,v0=CC", "t=1800000000,v0=zz", "t=1800000000,V0=C", "T=1800000000,v0=C",
        "t=-1800000000,v0=C", "t=+1800000000,v0=C", "t=1800000000.0,v0=C", "t=0x6b49d200,v0=C", "t=1e9,v0=C",
        "t=18 00000000,v0=C", "t=١٨٠٠٠٠٠٠٠٠,v0=C", "t=9223372036854775808,v0=C", "t=99999999999999999999999999,v0=C",
        "👍",
    ])
    func refusesEveryOtherForm(_ form: String) throws {
        let header = Self.filled(form, try Self.code())
        #expect(throws: WebhookSignature.Refusal.malformed) { try Self.verify(header) }
    }

    @Test func refusesAMissingHeader() {
        #expect(throws: WebhookSignature.Refusal.malformed) { try Self.verify(nil) }
    }

    @Test func refusesACodeThatIsCutShort() throws {
        let code = try Self.code()
        for count in [1, 2, 32, 62, 63] {
            #expect(throws: WebhookSignature.Refusal.malformed) {
                try Self.verify("t=\(Self.now),v0=\(code.prefix(count))")
            }
        }
    }

    // MARK: - Time

    @Test(arguments: [0, 1, -1, 1799, -1799, 1800, -1800])
    func acceptsTimesWithinTheTolerance(_ offset: Int64) throws {
        try Self.verify(try WebhookSignature.header(body: Self.body, secret: "secret", at: Self.now + offset))
    }

    @Test(arguments: [1801, -1801, 86_400, -86_400, 315_576_000, -315_576_000])
    func refusesTimesBeyondIt(_ offset: Int64) throws {
        let header = try WebhookSignature.header(body: Self.body, secret: "secret", at: Self.now + offset)
        #expect(throws: WebhookSignature.Refusal.outsideTolerance) { try Self.verify(header) }
    }

    @Test(arguments: ["0", "1", "9223372036854775807"], [Int64.min, Int64.max, -1, now])
    func survivesTimesThatOverflow(_ timestamp: String, _ now: Int64) throws {
        let header = "t=\(timestamp),v0=\(try Self.code("secret", timestamp))"
        let (age, overflow) = now.subtractingReportingOverflow(try #require(Int64(timestamp)))
        if !overflow, age.magnitude <= 1800 {
            try Self.verify(header, now: now)
        } else {
            #expect(throws: WebhookSignature.Refusal.outsideTolerance) { try Self.verify(header, now: now) }
        }
    }

    @Test func signsTheTimeAsItIsSpelled() throws {
        let padded = "000\(Self.now)"
        try Self.verify("t=\(padded),v0=\(try Self.code("secret", padded))")
        #expect(throws: WebhookSignature.Refusal.mismatch) { try Self.verify("t=\(padded),v0=\(try Self.code())") }
    }

    @Test func refusesAnOldCodeUnderANewTime() throws {
        let header = "t=\(Self.now),v0=\(try Self.code("secret", "\(Self.now - 60)"))"
        #expect(throws: WebhookSignature.Refusal.mismatch) { try Self.verify(header) }
    }

    // MARK: - Body and secrets

    @Test func refusesAnyChangeOfTheBody() throws {
        let header = try WebhookSignature.header(body: Self.body, secret: "secret", at: Self.now)
        for body in [[], Self.body + [0x0A], Self.body.dropLast() + [], [0xEF, 0xBB, 0xBF] + Self.body] {
            #expect(throws: WebhookSignature.Refusal.mismatch) { try Self.verify(header, body: body) }
        }
        for place in Self.body.indices {
            var changed = Self.body
            changed[place] ^= 0x20
            #expect(throws: WebhookSignature.Refusal.mismatch) { try Self.verify(header, body: changed) }
        }
    }

    @Test(arguments: [[], [0xFF, 0xFE, 0x00], [0x7B]] as [[UInt8]])
    func signsBytesWhateverTheyAre(_ body: [UInt8]) throws {
        try Self.verify(try WebhookSignature.header(body: body, secret: "secret", at: Self.now), body: body)
    }

    @Test(arguments: [["secret"], ["other", "secret"], ["secret", "other"], ["", "secret"]])
    func acceptsAnyOfSeveralSecrets(_ secrets: [String]) throws {
        try Self.verify(try WebhookSignature.header(body: Self.body, secret: "secret", at: Self.now), secrets: secrets)
    }

    @Test(arguments: [["other"], [], [""], ["", ""], ["Secret"], ["secret "]])
    func refusesOtherSecretsAndNone(_ secrets: [String]) throws {
        let header = try WebhookSignature.header(body: Self.body, secret: "secret", at: Self.now)
        #expect(throws: WebhookSignature.Refusal.mismatch) { try Self.verify(header, secrets: secrets) }
    }

    /// Whoever guesses that no secret is set can compute the code under the empty key.
    @Test func anEmptySecretFitsNothing() throws {
        // HMAC pads keys with zeros: one zero byte is the same key as none.
        let code = try Self.code("\u{0}")
        #expect(throws: WebhookSignature.Refusal.mismatch) {
            try Self.verify("t=\(Self.now),v0=\(code)", secrets: [""])
        }
    }

    private static func filled(_ form: String, _ code: String) -> String {
        form.replacing("C", with: code).replacing("X", with: String(repeating: "ab", count: 32))
    }
}
