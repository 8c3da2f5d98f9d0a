-- One permit from every limit, or from none and a place in line before the one that takes longest.
-- KEYS: the pause, then each limit. ARGV: the longest wait, then of each limit its interval, its
-- burst, and `line` after the caller's place there (0: none).
-- Returns the time, the wait (0: the permit is taken), then of each limit the caller's place or,
-- with the permit, what is left. A wait beyond the longest one changes nothing.
local function pause()
  local left, asked = redis.call('PTTL', KEYS[1]), tonumber(redis.pcall('GET', KEYS[1]))
  -- A clock that was set back makes it longer than what was asked for.
  if asked and left > asked then
    redis.call('PEXPIRE', KEYS[1], asked)
  end
  return math.max(math.min(left, asked or 0), 0) * 1000
end

local longest, wait, slowest = tonumber(ARGV[1]), pause(), nil
local gates = {}
for i = 2, #KEYS do
  local gate = read(KEYS[i], tonumber(ARGV[3 * i - 4]), tonumber(ARGV[3 * i - 3]))
  local place = tonumber(ARGV[3 * i - 2])
  local ahead = math.max(gate.full, place - gate.interval)
  -- Who comes late still gets a permit. One that others have taken meanwhile, as after a pause, was
  -- its place; and one of a clock that is no more is none.
  local is_due = opens(gate, ahead) <= now or opens(gate, place) > now
  gate.place = place <= gate.line and is_due and place or 0
  if gate.place == 0 then
    ahead = gate.line
  end
  local its = opens(gate, ahead) - now
  if its > wait then
    wait, slowest = its, gate
  end
  gates[#gates + 1] = gate
end
if slowest and wait <= longest and slowest.place == 0 then
  slowest.line = slowest.line + slowest.interval
  slowest.place = slowest.line
end
local answer = { now, wait }
for _, gate in ipairs(gates) do
  local said = gate.place
  if wait == 0 then
    take(gate)
    gate.line = math.max(gate.place > 0 and gate.line or gate.line + gate.interval, gate.full)
    said = math.max(gate.burst - math.ceil((gate.full - now) / gate.interval), 0)
  end
  write(gate)
  answer[#answer + 1] = said
end
return answer
