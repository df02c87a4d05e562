import Foundation
import Testing

extension EndToEnd.Shared {
    @Suite("Authentication")
    struct AuthenticationTests {
        let stack: Stack

        init() throws { stack = try Stack.current }

        // MARK: - Keys in headers

        private func refuses(_ headers: [(String, String)], _ comment: String) throws {
            for path in [
                "/webhook/client-data", "/webhook/conversation-init", "/webhook/search-data", "/tools/memory-query",
            ] {
                let all = headers + [("Content-Type", "application/json")]
                let answer = try stack.request("POST", path, headers: all, body: Array("{\"query\":\"x\"}".utf8))
                ErrorChecks.expect(answer, 401, "unauthorized", "\(comment) \(path)")
            }
        }

        @Test func withoutTheRightKeyTheRoutesAreClosed() throws {
            let (start, search) = (stack.keys.clientData, stack.keys.searchData)
            try refuses([], "no header")
            try refuses([("X-Api-Key", ""), ("Authorization", "")], "empty headers")
            try refuses([("Authorization", "Bearer")], "no token")
            try refuses([("Authorization", "Bearer ")], "empty token")
            try refuses([("Authorization", "Basic \(Data("user:\(start)".utf8).base64EncodedString())")], "basic")
            for wrong in [
                "x", start + "x", search + "x", String(start.dropLast()), start.uppercased(), "\(start),\(search)",
            ] {
                try refuses([("X-Api-Key", wrong)], "wrong key")
                try refuses([("Authorization", "Bearer \(wrong)")], "wrong token")
            }
            try refuses([("X-Api-Key", String(repeating: "k", count: 7000))], "long key")
            // A key may be in the address of no request.
            let path = "/webhook/client-data?X-Api-Key=\(start)&api_key=\(start)"
            ErrorChecks.expect(try stack.request("POST", path, body: Array("{}".utf8)), 401, "unauthorized")
        }

        @Test func theKeyOfOneRouteOpensNoOther() throws {
            let body = Array("{\"query\":\"x\"}".utf8)
            func status(_ path: String, _ key: String) throws -> Int {
                let headers = [("X-Api-Key", key), ("Content-Type", "application/json")]
                return try stack.request("POST", path, headers: headers, body: body).status
            }
            #expect(try status("/webhook/client-data", stack.keys.clientData) == 200)
            #expect(try status("/webhook/client-data", stack.keys.searchData) == 401)
            #expect(try status("/webhook/search-data", stack.keys.searchData) == 200)
            #expect(try status("/webhook/search-data", stack.keys.clientData) == 401)
            #expect(try status("/webhook/search-data", stack.keys.postCall) == 401)
        }

        @Test func eitherHeaderOpens() throws {
            for headers in [
                [("X-Api-Key", stack.keys.clientData)], [("x-api-key", stack.keys.clientData)],
                [("Authorization", "Bearer \(stack.keys.clientData)")],
                [("authorization", "bearer \(stack.keys.clientData)")],
                [("X-Api-Key", "wrong"), ("Authorization", "Bearer \(stack.keys.clientData)")],
            ] {
                #expect(try stack.request("POST", "/webhook/client-data", headers: headers, body: []).status == 200)
            }
        }

        @Test func bytesThatAreNoTextAreRefusedAndHarmNobody() throws {
            for path in ["/webhook/client-data", "/webhook/search-data", "/webhook/post-call"] {
                for name in ["X-Api-Key", "Authorization", "ElevenLabs-Signature", "Content-Type"] {
                    for value in [
                        [0xFF, 0xFE, 0x80], [0xC3, 0xA9], [0xE9], [0xF0, 0x9F, 0x94, 0x91], [0x09, 0xC0, 0xAF],
                    ] as [[UInt8]] {
                        let client = try stack.connect()
                        let head =
                            "POST \(path) HTTP/1.1\r\nHost: localhost\r\nContent-Length: 2\r\n\(name): Bearer t=1,v0="
                        try client.send(Array(head.utf8) + value + Array("\r\n\r\n{}".utf8))
                        #expect(try client.receive().status == 401, "\(path) \(name) \(value)")
                    }
                }
            }
            #expect(try stack.ring(Call.newCaller()).status == 200)
        }

        // MARK: - Signatures

        private func status(_ header: String?, _ body: [UInt8]) throws -> Int {
            let headers = header.map { [("ElevenLabs-Signature", $0)] } ?? []
            let answer = try stack.request("POST", "/webhook/post-call", headers: headers, body: body)
            if answer.status != 200 { ErrorChecks.expect(answer, 401, "invalid_signature", header ?? "none") }
            return answer.status
        }

        @Test func aSignatureIsReadInEveryOrderAndSpacing() throws {
            let body = try Call(caller: Call.newCaller()).body
            let time = String(Int(Date().timeIntervalSince1970))
            let code = Stack.code(body, at: time, secret: stack.keys.postCall)
            let wrong = String(repeating: "0", count: 64)
            for header in [
                "t=\(time),v0=\(code)", "t=\(time), v0=\(code)", "v0=\(code),t=\(time)", " t = \(time) , v0 = \(code) ",
                "t=\(time),v1=\(wrong),v0=\(code)", "t=\(time),v0=\(wrong),v0=\(code)",
                "t=\(time),v0=\(code),v0=\(wrong)",
                "t=\(time),v0=\(code.uppercased())", "t=\(time),v0=\(code),", "x,t=\(time),v0=\(code),kid=7",
            ] {
                #expect(try status(header, body) == 200, "\(header)")
            }
        }

        @Test func aSignatureThatDoesNotFitIsRefused() throws {
            let body = try Call(caller: Call.newCaller()).body
            let time = String(Int(Date().timeIntervalSince1970))
            let code = Stack.code(body, at: time, secret: stack.keys.postCall)
            #expect(try status(nil, body) == 401)
            for header in [
                "", ",", "=", "t=,v0=", "t=\(time)", "v0=\(code)", code, "t=\(time),v1=\(code)", "t=\(time) v0=\(code)",
                "t=\(time),v0=\(code.dropLast())", "t=\(time),v0=\(code)0", "t=\(time)x,v0=\(code)",
                "T=\(time),V0=\(code)",
                "t=\(time),v0=\(String(repeating: "g", count: 64))", "t=-\(time),v0=\(code)",
                "t=99999999999999999999,v0=\(code)", "t=0x\(time),v0=\(code)", "t=\(time),t=1,v0=\(code)",
                "t=\(time),v0=\(Stack.code(body, at: time, secret: ""))",
                "t=\(time),v0=\(Stack.code(body, at: time, secret: "wrong"))",
                "t=\(time),v0=\(Stack.code(body, at: time, secret: stack.keys.clientData))",
            ] {
                #expect(try status(header, body) == 401, "\(header)")
            }
            var changed = body
            changed[changed.count / 2] ^= 1
            #expect(try status("t=\(time),v0=\(code)", changed) == 401)
            #expect(try status("t=\(time),v0=\(code)", body + [0x0A]) == 401)
            #expect(try status("t=\(time),v0=\(code)", []) == 401)
            // Nothing of all this was kept.
            #expect(try stack.store.eventCounts()["dead"] == nil)
        }

        @Test func aSignatureIsGoodForThirtyMinutesInBothDirections() throws {
            let body = try Call(caller: Call.newCaller()).body
            let now = Int(Date().timeIntervalSince1970)
            // Some seconds of leeway: the server reads its clock later than this test.
            for seconds in [0, -1790, 1790] {
                #expect(try status(stack.signature(body, at: now + seconds), body) == 200)
            }
            let day = 86_400
            for seconds in [-1810, 1830, -day, day, 3650 * day, -3650 * day, -now] {
                #expect(try status(stack.signature(body, at: now + seconds), body) == 401, "\(seconds)")
            }
        }

        @Test func eachOfSeveralSecretsSigns() throws {
            let lonely = try stack.lonelyFastCGI(settings: [
                "ELEVENLABS_POST_CALL_KEY": "the-new-one, the-old-one", "ELEVENLABS_CLIENT_DATA_KEY": "new,old",
            ])
            let body = try Call(caller: Call.newCaller()).body
            func status(_ header: (String, String), _ path: String) throws -> Int {
                let parameters = FastCGIClient.parameters("POST", path, headers: [header], length: body.count)
                return try FastCGIClient.request(lonely.socket, parameters, body: body).status
            }
            for (secret, expected) in [
                ("the-new-one", 200), ("the-old-one", 200), ("the-new-one, the-old-one", 401), ("", 401),
            ] {
                let header = ("ElevenLabs-Signature", stack.signature(body, secret: secret))
                #expect(try status(header, "/webhook/post-call") == expected, "\(secret)")
            }
            for (key, expected) in [
                ("new", 200), ("old", 200), ("new,old", 401), ("", 401), (stack.keys.clientData, 401),
            ] {
                #expect(try status(("X-Api-Key", key), "/webhook/client-data") == expected, "\(key)")
            }
        }
    }
}
