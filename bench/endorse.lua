-- Posts the form of somebody else each time: another name, mailbox and postal code. The argument names the run.
local threads = 0

function setup(thread)
  threads = threads + 1
  thread:set("id", threads)
end

local areas = { "K1A", "K7L", "L4W", "L8P", "M5V", "M4C", "N2L", "N6A", "P3E", "P7B" }
local run, sent = "", 0

function init(arguments)
  run = arguments[1]
end

local function letter(number)
  return string.sub("ABCEGHJKLMNPRSTVWXYZ", number % 20 + 1, number % 20 + 1)
end

function request()
  sent = sent + 1
  local who = run .. "-" .. id .. "-" .. sent
  local postal_code = areas[sent % 10 + 1] .. "+" .. sent % 7 .. letter(sent) .. id
  local body = "name=Person+" .. who .. "&email=person-" .. who .. "%40example.org&postalCode=" .. postal_code
    .. "&municipality=&showName=true&updates=true&website=&from="
  return wrk.format("POST", "/en/endorse", { ["Content-Type"] = "application/x-www-form-urlencoded" }, body)
end
