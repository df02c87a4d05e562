import Cryptography

/// Checks the `ElevenLabs-Signature` header of a post-call webhook.
///
/// The header is `t=<unix seconds>,v0=<hex HMAC-SHA256(secret, "<t>.<raw body>")>`. Parts may come in any order and
/// with spaces; more than one `v0` may be present; other schemes are skipped.
///
/// Source: the platform's documentation of webhook authentication.
public enum WebhookSignature {
    /// Why a signature is refused.
    public enum Refusal: Error, Equatable, Sendable {
        /// There is no header, or it has no time or no `v0` code.
        case malformed
        /// The time lies further from now than the tolerance, in the past or in the future.
        case outsideTolerance
        /// No code fits the body with any of the secrets.
        case mismatch
        /// libcrypto failed.
        case unavailable
    }

    /// Verifies a signature over the exact bytes of a body.
    ///
    /// - Parameters:
    ///   - header: The header's value.
    ///   - body: The bytes as received.
    ///   - secrets: The secrets in use, so that they can be rotated; empty ones fit nothing.
    ///   - now: Unix seconds.
    ///   - toleranceSeconds: How old or how early a signature may be, inclusive.
    /// - Throws: ``Refusal``.
    public static func verify(
        header: String?, body: [UInt8], secrets: [String], now: Int64, toleranceSeconds: Int64
    ) throws(Refusal) {
        guard let header, let parts = Parts(header) else { throw .malformed }
        guard let time = parts.seconds else { throw .malformed }
        // Subtraction of hostile numbers must not overflow.
        let (age, overflow) = now.subtractingReportingOverflow(time)
        guard !overflow, age.magnitude <= toleranceSeconds.magnitude else { throw .outsideTolerance }
        for secret in secrets where !secret.isEmpty {
            let expected: [UInt8]
            do {
                expected = try code(timestamp: parts.timestamp, body: body, secret: secret)
            } catch {
                throw .unavailable
            }
            for candidate in parts.codes where ConstantTime.areEqual(candidate, expected) { return }
        }
        throw .mismatch
    }

    /// Returns the header's value for a body, as the platform would send it.
    public static func header(body: [UInt8], secret: String, at seconds: Int64) throws(CryptographyError) -> String {
        let hex = try code(timestamp: String(seconds), body: body, secret: secret)
        return "t=\(seconds),v0=\(hex.map { byteHex($0) }.joined())"
    }

    private static func code(timestamp: String, body: [UInt8], secret: String) throws(CryptographyError) -> [UInt8] {
        try HMACSHA256.authenticationCode(for: Array(timestamp.utf8) + [0x2E] + body, key: Array(secret.utf8))
    }

    private static func byteHex(_ byte: UInt8) -> String {
        let text = String(byte, radix: 16)
        return text.count == 1 ? "0" + text : text
    }

    private struct Parts {
        var timestamp = ""
        var codes: [[UInt8]] = []

        var seconds: Int64? {
            timestamp.utf8.allSatisfy { $0 >= 48 && $0 <= 57 } ? Int64(timestamp) : nil
        }

        init?(_ header: String) {
            for part in header.utf8.split(separator: UInt8(ascii: ",")) {
                let pair = part.split(separator: UInt8(ascii: "="), maxSplits: 1).map { Self.trimmed($0) }
                guard pair.count == 2 else { continue }
                if pair[0] == Array("t".utf8) {
                    timestamp = String(decoding: pair[1], as: UTF8.self)
                } else if pair[0] == Array("v0".utf8), let code = Self.bytes(hex: pair[1]) {
                    codes.append(code)
                }
            }
            if timestamp.isEmpty || codes.isEmpty { return nil }
        }

        private static func trimmed(_ text: Substring.UTF8View) -> [UInt8] {
            let isSpace: (UInt8) -> Bool = { $0 == 0x20 || $0 == 0x09 }
            let start = text.drop(while: isSpace)
            return Array(start.reversed().drop(while: isSpace).reversed())
        }

        private static func bytes(hex: [UInt8]) -> [UInt8]? {
            guard hex.count == HMACSHA256.byteCount * 2 else { return nil }
            var bytes: [UInt8] = []
            for index in stride(from: 0, to: hex.count, by: 2) {
                guard let high = digit(hex[index]), let low = digit(hex[index + 1]) else { return nil }
                bytes.append(high << 4 | low)
            }
            return bytes
        }

        private static func digit(_ character: UInt8) -> UInt8? {
            switch character {
            case 0x30...0x39: character - 0x30
            case 0x61...0x66: character - 0x61 + 10
            case 0x41...0x46: character - 0x41 + 10
            default: nil
            }
        }
    }
}
