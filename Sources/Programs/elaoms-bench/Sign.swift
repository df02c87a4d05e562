import CommandLineTool
import Configuration
import ElevenLabs
import Foundation
import Time

/// Prepares signed events for a load generator that can neither sign nor make them up.
let sign = Subcommand(
    name: "sign", usage: "sign COUNT FOLDER      writes signed 12 KB events for a load generator"
) { arguments in
    guard arguments.count == 2, let count = Int(arguments[0]), count > 0 else {
        Program.print(toStandardError: "usage: elaoms-bench " + sign.usage)
        return 2
    }
    return try writeSignedEvents(count, to: arguments[1])
}

/// Writes `prefix` and `suffix` of a body and a line `middle<TAB>signature header` for each request.
private func writeSignedEvents(_ count: Int, to folder: String) throws -> Int32 {
    let configuration = try Configuration(role: .fastCGI, environment: ProcessInfo.processInfo.environment)
    guard let secret = configuration.callEnd.secrets.first else {
        throw ConfigurationError(faults: ["ELEVENLABS_POST_CALL_KEY is needed to sign events"])
    }
    let call = SyntheticCall(index: 0, caller: "+12025550142", turnCount: 32, startSeconds: 1_770_000_000)
    let body = String(decoding: try call.event(), as: UTF8.self)
    let parts = body.components(separatedBy: call.conversationID)
    let (prefix, suffix) = (parts[0], parts.dropFirst().joined(separator: call.conversationID))
    let now = Clock.system.now().milliseconds / 1000
    var lines = ""
    for index in 0..<count {
        let middle = "conv_signed_\(now)_\(index)"
        let header = try WebhookSignature.header(body: Array((prefix + middle + suffix).utf8), secret: secret, at: now)
        lines += "\(middle)\t\(header)\n"
    }
    for (name, text) in ["prefix": prefix, "suffix": suffix, "requests": lines] {
        try text.write(toFile: "\(folder)/\(name)", atomically: true, encoding: .utf8)
    }
    Program.print("body_bytes \(prefix.utf8.count + suffix.utf8.count + 24)")
    return 0
}
