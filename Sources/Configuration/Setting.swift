/// One environment variable: what it means, in which unit, and what holds without it.
public struct Setting: Sendable {
    /// The variable.
    public var name: String
    /// What it means.
    public var meaning: String
    /// What holds without it, in words.
    public var fallback: String
    /// Whether the value must not be shown, and may be given as `NAME_FILE`.
    public var isSecret = false
    /// What it was called once; a value under that name still counts, and is a line in the log.
    public var formerName: String?

    /// The former names of variables, by the present ones.
    static let formerNames = Dictionary(
        all.compactMap { setting in setting.formerName.map { (setting.name, $0) } },
        uniquingKeysWith: { first, _ in first })

    /// Every variable, in the order of the documentation.
    public static let all: [Setting] = [
        Setting(
            name: "ELAOMS_HOME", meaning: "folder that relative paths start from, with the `.env` file",
            fallback: "the working directory"),
        Setting(
            name: "ELAOMS_MASTER_KEY",
            meaning: "base64 of 32 bytes that seals everything; several with commas, newest first",
            fallback: "none: required", isSecret: true),
        Setting(
            name: "ELEVENLABS_POST_CALL_KEY",
            meaning: "secret of the post-call webhook's signature; several with commas",
            fallback: "none: required by elaoms-fcgi", isSecret: true),
        Setting(
            name: "ELEVENLABS_CLIENT_DATA_KEY", meaning: "key of the call-start route; several with commas",
            fallback: "none: required by elaoms-fcgi unless ELAOMS_CLIENT_DATA_AUTH=none", isSecret: true),
        Setting(
            name: "ELEVENLABS_SEARCH_DATA_KEY", meaning: "key of the mid-call route; several with commas",
            fallback: "none: required by elaoms-fcgi unless ELAOMS_SEARCH_DATA_AUTH=none", isSecret: true),
        Setting(name: "ELAOMS_CLIENT_DATA_AUTH", meaning: "`key`, or `none` to let anybody ask", fallback: "key"),
        Setting(name: "ELAOMS_SEARCH_DATA_AUTH", meaning: "`key`, or `none` to let anybody ask", fallback: "key"),
        Setting(name: "OPENMEMORY_DB_PATH", meaning: "the SQLite file", fallback: "./data/openmemory.db"),
        Setting(
            name: "ELAOMS_KEYS_PATH", meaning: "the SQLite file of the keys; back it up apart from the data",
            fallback: "./data/keys.db"),
        Setting(
            name: "ELAOMS_SPOOL_PATH", meaning: "folder for events that the database cannot take",
            fallback: "./data/spool"),
        Setting(
            name: "PAYLOAD_STORAGE_PATH", meaning: "folder for the files of each conversation",
            fallback: "./payloads"),
        Setting(
            name: "ELAOMS_EMBEDDING_MODEL_PATH",
            meaning: "folder of the embedding model, a packed one or a BERT; without it words alone are compared",
            fallback: "./models/multilingual-e5-small", formerName: "ELAOMS_MODEL_PATH"),
        Setting(name: "ELAOMS_PLAIN_PAYLOADS", meaning: "`1` writes payload files in clear", fallback: "0: sealed"),
        Setting(
            name: "ELAOMS_KEEP_SECRETS",
            meaning: "`1` keeps card numbers, codes and passwords in stored transcripts; memories never hold them",
            fallback: "0: masked"),
        Setting(
            name: "ELAOMS_DYNAMIC_VARIABLES",
            meaning: "JSON object of further variables for call start, or other neutral values", fallback: "{}"),
        Setting(
            name: "ELAOMS_OVERRIDES",
            meaning: "what a call start may override: `first_message`, `language`, both with a comma, or empty",
            fallback: "first_message"),
        Setting(
            name: "ELAOMS_DEFAULT_COUNTRY",
            meaning: "country of numbers that name none: a region such as `GB`, or a calling code such as `49`",
            fallback: "none"),
        Setting(
            name: "ELAOMS_OWN_NUMBERS",
            meaning: "our own numbers, with commas, such as lines that are forwarded to an agent: they are no callers",
            fallback: "none: those that calls name as an agent's"),
        Setting(
            name: "ELAOMS_AGENT_GROUPS",
            meaning: "agents that share what they know, such as `clinic=agent_1,agent_2;workshop=agent_3`",
            fallback: "none: all agents share it"),
        Setting(
            name: "ELAOMS_THREADS", meaning: "requests that one elaoms-fcgi process serves at once, 1 to 512",
            fallback: "16"),
        Setting(name: "ELAOMS_MAX_BODY_BYTES", meaning: "largest body, in bytes", fallback: "67108864 (64 MiB)"),
        Setting(
            name: "ELAOMS_SIGNATURE_TOLERANCE_SECONDS",
            meaning: "how old or early a signature may be, in seconds, inclusive", fallback: "1800"),
        Setting(
            name: "ELAOMS_INDEX_CACHE_BYTES", meaning: "memory for indexed callers, in bytes a process",
            fallback: "67108864 (64 MiB)"),
        Setting(
            name: "ELAOMS_RANKING_WEIGHTS",
            meaning: "what recall weighs how much, such as `recency=0.05,link=0`; `elaoms-bench recall` measures it",
            fallback: "similarity=0.67,salience=0.2,recency=0.03,link=0.1"),
        Setting(
            name: "ELAOMS_DECAY_PER_DAY", meaning: "how fast what calls teach fades, as an exponent a day; 0 never",
            fallback: "0"),
        Setting(
            name: "ELAOMS_LEASE_SECONDS", meaning: "how long a claimed event is one worker's, in seconds",
            fallback: "60"),
        Setting(
            name: "OPENAI_API_KEY",
            meaning: "key of a language model that reads each call after the rules have learned it",
            fallback: "none: the rules alone", isSecret: true),
        Setting(
            name: "OPENAI_BASE_URL",
            meaning: "an OpenAI-compatible server (Azure, vLLM, Ollama, llama.cpp); may stand without a key",
            fallback: "https://api.openai.com/v1"),
        Setting(name: "OPENAI_MODEL", meaning: "the model that reads calls", fallback: "gpt-4o-mini"),
        Setting(
            name: "OPENAI_TIMEOUT_SECONDS", meaning: "how long the model may take for a call, in seconds",
            fallback: "90"),
        Setting(
            name: "ELAOMS_DAILY_TOKEN_BUDGET",
            meaning: "tokens of a day (UTC) after which the rules hold; calls that wait are read the next day",
            fallback: "none: any number"),
        Setting(
            name: "ELAOMS_LANGUAGE_MODEL_PRICES",
            meaning: "US dollars for a million tokens read and written, such as 0.15,0.60",
            fallback: "0.15,0.60 for gpt-4o-mini at OpenAI, else unknown", formerName: "ELAOMS_MODEL_PRICES"),
        Setting(
            name: "ELAOMS_LANGUAGE_MODEL_THREADS", meaning: "calls that the model reads at once, 1 to 64",
            fallback: "4", formerName: "ELAOMS_MODEL_THREADS"),
        Setting(
            name: "ELAOMS_EMBEDDER",
            meaning: "`local`, or `openai` to embed memories and questions at the server of the language model",
            fallback: "local"),
        Setting(
            name: "OPENAI_EMBEDDING_MODEL", meaning: "the model that embeds there", fallback: "text-embedding-3-small"),
        Setting(
            name: "ELAOMS_EMBEDDING_DIMENSIONS", meaning: "components of a vector, 8 to 8192; needed for other models",
            fallback: "the model's own"),
        Setting(
            name: "ELEVENLABS_API_KEY",
            meaning: "key of the platform's API: agents are set up, looked up and read back with it",
            fallback: "none", isSecret: true),
        Setting(
            name: "ELEVENLABS_BASE_URL", meaning: "the platform's API, for a workspace with residency",
            fallback: "https://api.elevenlabs.io"),
        Setting(
            name: "ELAOMS_LOST_CALLS_HOURS",
            meaning: "how often elaoms-worker looks for calls whose webhook was lost, in hours; needs the API key",
            fallback: "none: never", formerName: "ELAOMS_RECONCILE_HOURS"),
        Setting(
            name: "ELAOMS_PUBLIC_URL",
            meaning: "where the platform reaches this service; `elaoms provision` writes it", fallback: "none"),
        Setting(name: "ELAOMS_LOG", meaning: "`stderr`, or a file to append to", fallback: "stderr"),
    ]
}
