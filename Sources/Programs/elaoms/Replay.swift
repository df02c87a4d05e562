import CommandLineTool
import Configuration
import ElevenLabs
import Foundation
import HTTPClient
import Store

/// Delivers events as the platform would: signed now, with the secret of the post-call route.
let replay = Subcommand(
    name: "replay",
    usage: """
        replay --url URL [--ca FILE] FILE …   posts events, such as stored payloads, to the call-end route
          elaoms replay --print FILE         prints the signature header and the body instead
        """
) { arguments in
    guard let options = Options(arguments, valued: ["--url", "--ca"], flags: ["--print"]), !options.rest.isEmpty,
        (options.values["--url"] == nil) == options.flags.contains("--print"),
        options.rest.count == 1 || options.values["--url"] != nil
    else {
        Program.print(toStandardError: "usage: elaoms " + replay.usage)
        return 2
    }
    let configuration = try Configuration(role: .tool, environment: ProcessInfo.processInfo.environment)
    guard let secret = configuration.callEnd.secrets.first else {
        throw ConfigurationError(faults: ["ELEVENLABS_POST_CALL_KEY is needed to sign events"])
    }
    let transport = CurlTransport(certificates: options.values["--ca"])
    for path in options.rest {
        let body = try event(at: path, configuration)
        let header = try WebhookSignature.header(body: body, secret: secret, at: Int64(Date().timeIntervalSince1970))
        guard let url = options.values["--url"] else {
            Program.print("ElevenLabs-Signature: \(header)\n")
            FileHandle.standardOutput.write(Data(body))
            return 0
        }
        let response = try transport.send(
            HTTPRequest(
                method: "POST", url: url,
                headers: [("ElevenLabs-Signature", header), ("Content-Type", "application/json")], body: body),
            deadlines: HTTPRequest.Deadlines(total: .seconds(30)))
        Program.print("\(response.status) \(String(decoding: response.body.prefix(500), as: UTF8.self))")
        guard (200...299).contains(response.status) else { return 1 }
    }
    return 0
}

/// The bytes of an event: a file as it is, or a sealed one of the store.
private func event(at path: String, _ configuration: Configuration) throws -> [UInt8] {
    if path.hasSuffix(".sealed") { return try Store(configuration.store).openPayload(path: path) }
    return Array(try Data(contentsOf: URL(filePath: path)))
}
