-- A request for wrk, chosen by BENCH_ROUTE; every thread prints nothing, the end prints one line of figures.
local route = os.getenv("BENCH_ROUTE")
local headers = { ["Content-Type"] = "application/json" }
-- Parts of questions: 3,000 different ones, so that hardly any has its vector in the cache.
local asks = { "what did we say about the", "when was the", "who has the", "is there a problem with the", "status of the",
               "why did she cancel the", "what does he think of the", "where is the", "how much was the", "any news of the" }
local topics = { "parcel", "invoice", "garden hose", "dentist appointment", "train ticket", "guitar lesson", "router",
                 "passport", "kitchen table", "bicycle", "hotel room", "blue jacket", "insurance policy",
                 "coffee machine", "birthday cake", "solar panel", "piano", "winter tyres", "library card",
                 "swimming course", "tax form", "wedding ring", "camera lens", "bookshelf", "hearing aid", "moving van",
                 "fire alarm", "front door", "rain barrel", "tablet" }
local ends = { "", " on Tuesday", " in Lisbon", " before March", " at the station", " for the school", " with the discount",
               " since the move", " in the wrong colour", " after two years" }
local function question(number)
    local place = number * 7919 % (#asks * #topics * #ends)
    return asks[place % #asks + 1] .. " " .. topics[math.floor(place / #asks) % #topics + 1]
        .. ends[math.floor(place / (#asks * #topics)) + 1]
end
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
            question(count * 2 + number), os.getenv("BENCH_CALLER")))
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
