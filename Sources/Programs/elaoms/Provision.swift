import Calls
import CommandLineTool
import Configuration
import Cryptography
import ElevenLabs
import Foundation
import HTTPClient

/// Sets an agent up at the platform.
let provision = Subcommand(
    name: "provision",
    usage: """
        provision --agent ID --url https://…   makes or mends what the agent needs at the platform
          elaoms provision --agent ID --url https://… --dry-run   only says what is different
        """
) { arguments in
    guard let options = Options(arguments, valued: ["--agent", "--url"], flags: ["--dry-run"]), options.rest.isEmpty,
        let agentID = options.values["--agent"]
    else {
        Program.print(toStandardError: "usage: elaoms " + provision.usage)
        return 2
    }
    let configuration = try Configuration(role: .tool, environment: ProcessInfo.processInfo.environment)
    let setup = try AgentSetup(configuration, agentID: agentID, url: options.values["--url"])
    let state = try setup.provisioner.state()
    let differences = setup.provisioner.differences(state)
    if options.flags.contains("--dry-run") {
        Program.print(differences.isEmpty ? "nothing is different" : differences.joined(separator: "\n"))
        return 0
    }
    if setup.provisioner.hasWebhook(state), configuration.callEnd.secrets.isEmpty {
        Program.print(
            toStandardError:
                "The webhook exists, and ELEVENLABS_POST_CALL_KEY is not set: its secret can be read once only. "
                + "Delete the webhook at the platform and run this again.")
        return 1
    }
    let file = EnvironmentFile(home: configuration.home)
    try setup.provisioner.apply(
        state,
        keepSecret: { secret in
            // The old one stays valid behind it, since other webhooks may use it.
            let secrets = [secret] + configuration.callEnd.secrets.filter { $0 != secret }
            try file.set("ELEVENLABS_POST_CALL_KEY", secrets.joined(separator: ","))
            Program.print("wrote ELEVENLABS_POST_CALL_KEY (…\(secret.suffix(4))) to .env: restart elaoms-fcgi")
            let environment = ProcessInfo.processInfo.environment
            let name = "ELEVENLABS_POST_CALL_KEY"
            for name in [name, name + "_FILE"] where environment[name] != nil {
                Program.print("\(name) is set outside of .env and wins over it: put the new secret there as well")
            }
        }, report: { Program.print($0) })
    if configuration.publicURL != setup.url { try file.set("ELAOMS_PUBLIC_URL", setup.url) }
    if differences.isEmpty { Program.print("nothing was different") }
    if state.agent["conversation_config", "agent", "prompt", "prompt"]?.text?.contains("{{memory_context}}") != true {
        Program.print("\nFor the agent's prompt, at the platform:\n\n" + AgentNeeds.promptParagraph)
    }
    return 0
}

/// What the commands about an agent share.
struct AgentSetup {
    let provisioner: Provisioner
    let url: String

    /// - Throws: ``ConfigurationError`` when a key or the address is missing.
    init(_ configuration: Configuration, agentID: String, url: String?) throws {
        var faults: [String] = []
        let platform = configuration.makePlatform(transport: CurlTransport())
        if platform == nil { faults.append("ELEVENLABS_API_KEY is needed to ask the platform") }
        let given = url ?? configuration.publicURL ?? ""
        let address = given.hasSuffix("/") ? String(given.dropLast()) : given
        if !address.hasPrefix("https://") || URL(string: address)?.host() == nil {
            faults.append("--url (or ELAOMS_PUBLIC_URL) must be the https address of this service")
        }
        let clientKey = configuration.callStart.key.first
        let searchKey = configuration.midCall.key.first
        if clientKey == nil { faults.append("ELEVENLABS_CLIENT_DATA_KEY is needed") }
        if searchKey == nil { faults.append("ELEVENLABS_SEARCH_DATA_KEY is needed") }
        guard let platform, let clientKey, let searchKey, faults.isEmpty else {
            throw ConfigurationError(faults: faults)
        }
        self.url = address
        provisioner = Provisioner(
            platform: platform,
            needs: AgentNeeds(
                agentID: agentID, url: address,
                variables: CallStart.neutral(configuration.callStart.variables).dynamicVariables,
                overrides: configuration.callStart.overrides),
            clientKey: Self.key("elaoms_client", clientKey), searchKey: Self.key("elaoms_search", searchKey))
    }

    /// A secret whose name tells one key from the next and nothing else of it.
    private static func key(_ name: String, _ value: String) -> Provisioner.Key {
        let digest = SHA256Digest.digest(of: Array("elaoms secret name|\(value)".utf8))
        let mark = digest.prefix(4).map { String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }.joined()
        return Provisioner.Key(name: "\(name)_\(mark)", value: value)
    }
}
