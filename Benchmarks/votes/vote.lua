-- Posts votes and prints the figures of the run on one line.
--
--   wrk -s vote.lua URL -- COOKIES FORM
--
-- COOKIES is a file with a line for each participant, who vote in turns; FORM is what a vote sends before its answer. Each
-- vote of a participant differs from the one before, since a server need not record the same again.

local function lines(path)
  local all = {}
  for line in io.lines(path) do all[#all + 1] = line end
  return all
end

function init(words)
  wrk.headers["Content-Type"] = "application/x-www-form-urlencoded"
  wrk.headers["Accept"] = "application/json"
  requests, place = {}, 0
  local cookies = lines(words[1])
  for answer = 1, 4 do
    for _, cookie in ipairs(cookies) do
      wrk.headers["Cookie"] = cookie
      requests[#requests + 1] = wrk.format("POST", "/vote", nil, words[2] .. answer)
    end
  end
end

function request()
  place = place % #requests + 1
  return requests[place]
end

function done(summary, latency, _)
  local errors = summary.errors
  io.write(string.format("figures %d %d %d %d %d %d\n", summary.requests, summary.duration,
    latency:percentile(50), latency:percentile(99), errors.status,
    errors.connect + errors.read + errors.write + errors.timeout))
end
