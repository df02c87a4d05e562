-- A request for wrk, chosen by BENCH_ROUTE; every thread prints nothing, the end prints one line of figures.
local route = os.getenv("BENCH_ROUTE")
local headers = { ["Content-Type"] = "application/json" }
local queries = { "delivery of the parcel", "invoice paid twice", "winter tyres", "what did we say about Lisbon",
                  "piano", "reference of the insurance policy", "neighbour", "coffee machine colour" }
local threads, count = 0, 0

function setup(thread)
    thread:set("number", threads)
    threads = threads + 1
end

local function read(name)
    local file = assert(io.open(os.getenv("BENCH_FOLDER") .. "/" .. name, "r"))
    local text = file:read("*a")
    file:close()
    return text
end

function init()
    if route == "client-data" then
        headers["X-Api-Key"] = os.getenv("BENCH_CLIENT_KEY")
        fixed = wrk.format("POST", "/webhook/client-data", headers, string.format(
            '{"caller_id":"%s","agent_id":"agent_bench","called_number":"+12025550100","call_sid":"CA1"}',
            os.getenv("BENCH_CALLER")))
    elseif route == "search-data" then
        headers["X-Api-Key"] = os.getenv("BENCH_SEARCH_KEY")
    elseif route == "post-call" then
        prefix, suffix = read("prefix"), read("suffix")
        lines = {}
        local total = 0
        for line in io.lines(os.getenv("BENCH_FOLDER") .. "/requests") do
            -- Each of the two threads sends its own half, so that no event is sent twice.
            if total % 2 == number then lines[#lines + 1] = line end
            total = total + 1
        end
    else
        fixed = wrk.format("GET", "/bench/" .. route)
    end
end

function request()
    count = count + 1
    if route == "search-data" then
        return wrk.format("POST", "/webhook/search-data", headers, string.format(
            '{"query":"%s","user_id":"%s","agent_id":"agent_bench","conversation_id":"conv_live"}',
            queries[count % #queries + 1], os.getenv("BENCH_CALLER")))
    elseif route == "post-call" then
        local middle, signature = lines[count]:match("^(.-)\t(.*)$")
        headers["ElevenLabs-Signature"] = signature
        if count == #lines then wrk.thread:stop() end
        return wrk.format("POST", "/webhook/post-call", headers, prefix .. middle .. suffix)
    end
    return fixed
end

function done(summary, latency)
    local errors = summary.errors.connect + summary.errors.read + summary.errors.write + summary.errors.status
        + summary.errors.timeout
    io.write(string.format("figures %.0f %.2f %.2f %.2f %d\n", summary.requests / (summary.duration / 1e6),
        latency:percentile(50) / 1000, latency:percentile(95) / 1000, latency:percentile(99) / 1000, errors))
end
