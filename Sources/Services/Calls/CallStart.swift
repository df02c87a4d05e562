import Callers
import Domain
import ElevenLabs
import HTTP
import Persistence
import Telemetry

/// The phone rings: who is this, and how to greet them.
///
/// Nothing is computed here. The briefing was written when the caller's last call was learned; this looks it up.
/// Whoever has the key gets 200 with every variable, whatever happens: a missing variable fails the phone call.
public struct CallStart: Sendable {
    /// What may be said, and with which further variables.
    public struct Configuration: Sendable {
        /// Who may ask.
        public var key: RouteKey
        /// Further variables of the agents; they may replace neutral values.
        public var variables: [String: DynamicValue] = [:]
        /// The parts of the agent that an answer may override.
        public var overrides: Set<InitiationAnswer.Override> = [.firstMessage]

        /// Makes a configuration with the defaults.
        public init(key: RouteKey) { self.key = key }
    }

    /// How an agent, given by its id, spells a language that it speaks; `nil` when it is not known to speak it.
    public typealias Spelling = @Sendable (_ agentID: String, _ language: String) throws -> String?

    private let configuration: Configuration
    private let spelling: Spelling
    private let neutral: InitiationAnswer
    private let who: WhoCalls
    private let followUp: FollowUp
    private let context: Context

    /// Makes the route.
    ///
    /// - Parameters:
    ///   - configuration: What may be said.
    ///   - who: The rule of who is calling.
    ///   - spelling: Knows the agents' languages; asked only when a language may be overridden.
    ///   - followUp: Writes what no answer waits for.
    ///   - context: Clock, log and counters.
    public init(
        _ configuration: Configuration, who: WhoCalls, spelling: @escaping Spelling = { _, _ in nil },
        followUp: FollowUp, context: Context
    ) {
        self.configuration = configuration
        self.spelling = spelling
        neutral = Self.neutral(configuration.variables)
        self.who = who
        self.followUp = followUp
        self.context = context
    }

    /// Who may ask.
    var key: RouteKey { configuration.key }

    func answer(_ request: Request) throws -> Response {
        var answer = neutral
        do {
            answer = try known(InitiationRequest(json: request.body)) ?? answer
        } catch let error as StoreError {
            context.log.error("call start answered neutrally", ["error": .text(error.description)])
        } catch {
            context.log.warning("call start answered neutrally", ["error": "the request is no JSON object"])
        }
        return Response(body: try answer.json())
    }

    private func known(_ call: InitiationRequest) throws -> InitiationAnswer? {
        let arrival = try who.arrival(call, now: context.now)
        guard let caller = arrival.known else {
            // A new caller gets a profile, after the answer is sent; our own ids name nobody new.
            if arrival.caller.identifier != .withheld, arrival.caller.identifier.ownUserID == nil {
                followUp.welcome(arrival.caller)
            }
            return nil
        }
        var variables = neutral.dynamicVariables
        variables["user_id"] = .string(caller.userID)
        guard let briefing = caller.briefing else { return InitiationAnswer(dynamicVariables: variables) }
        Self.fill(&variables, from: briefing)
        return InitiationAnswer(
            dynamicVariables: variables,
            firstMessage: configuration.overrides.contains(.firstMessage) ? briefing.firstMessage : nil,
            language: try language(of: briefing, agentID: call.agentID))
    }

    /// The language of the last call, if this agent speaks it: the platform ends a call that asks for another.
    private func language(of briefing: Briefing, agentID: String) throws -> String? {
        guard configuration.overrides.contains(.language), let language = briefing.language else { return nil }
        return try spelling(agentID, language)
    }

    /// The answer that fits everybody; nginx serves it when no worker lives.
    public static func neutral(_ further: [String: DynamicValue]) -> InitiationAnswer {
        let values: [String: DynamicValue] = [
            "user_id": .string(""), "user_name": .string(""), "returning_caller": .boolean(false),
            "call_count": .integer(0), "user_profile_summary": .string(""), "last_call_summary": .string(""),
            "last_call_date": .string(""), "memory_context": .string(""), "recent_topics": .string(""),
            "user_sentiment": .string(""),
        ]
        return InitiationAnswer(dynamicVariables: values.merging(further) { _, own in own })
    }

    /// Sets what is known; an unknown one keeps its neutral value, which an operator may have chosen.
    private static func fill(_ variables: inout [String: DynamicValue], from briefing: Briefing) {
        variables["returning_caller"] = .boolean(briefing.callCount > 0)
        variables["call_count"] = .integer(Int64(briefing.callCount))
        func set(_ name: String, _ text: String) {
            if !text.isEmpty { variables[name] = .string(text) }
        }
        set("user_name", briefing.name)
        set("user_profile_summary", briefing.profileSummary)
        set("last_call_summary", briefing.lastCallSummary)
        set("last_call_date", briefing.lastCallDate)
        set("memory_context", briefing.memoryContext)
        set("recent_topics", briefing.recentTopics)
        set("user_sentiment", briefing.sentiment)
    }
}
