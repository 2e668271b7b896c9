-- Confirms or withdraws one of so many endorsements, by chance; their links are numbers of 32 digits.
local people = 1
local threads = 0

function setup(thread)
  threads = threads + 1
  thread:set("id", threads)
end

function init(arguments)
  people = tonumber(arguments[1])
  math.randomseed(os.time() * 10 + id)
end

function request()
  local verb = math.random(2) == 1 and "confirmation" or "withdrawal"
  local path = string.format("/en/endorsements/%032d/%s", math.random(people), verb)
  return wrk.format("POST", path, { ["Content-Type"] = "application/x-www-form-urlencoded" }, "")
end
