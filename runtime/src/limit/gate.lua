-- One limit (GCRA, as in `gate.rs`), in microseconds by the server's clock:
--   full: when it is full again. A permit takes one interval, and there is one as long as that takes
--         it no further than a burst of intervals ahead.
--   line: the same after everybody who stands in line.
--   before, taken: `full` before the last permits, and when those were taken: any of them may be
--         given back, which leaves the limit as if it had never been taken.
-- The key holds `line`, `before` and `taken`.
local time = redis.call('TIME')
local now = time[1] * 1000000 + time[2]
local KEPT = 64

local function after(gate, full, taken)
  return math.min(math.max(full, taken) + gate.interval, taken + gate.interval * gate.burst)
end

local function fold(gate)
  gate.full = gate.before
  for _, taken in ipairs(gate.taken) do
    gate.full = after(gate, gate.full, taken)
  end
end

-- A key that holds something else is as good as none.
local function read(key, interval, burst)
  local value = redis.pcall('GET', key)
  local gate = { key = key, interval = interval, burst = burst, line = 0, before = 0, taken = {} }
  if type(value) == 'string' and string.match(value, '^%d+ %d+[%d ]*$') then
    local numbers = {}
    for number in string.gmatch(value, '%d+') do
      numbers[#numbers + 1] = tonumber(number)
    end
    gate.line, gate.before = numbers[1], numbers[2]
    gate.taken = { unpack(numbers, 3, KEPT + 2) }
  end
  fold(gate)
  -- A clock that was set back must not close a limit for longer than an empty one needs, and nobody
  -- stands in line for longer than a day.
  local empty = now + interval * burst
  if gate.full > empty then
    gate.before, gate.taken, gate.line = empty, {}, empty
    gate.full = empty
  elseif gate.line > empty + 86400000000 then
    gate.line = 0
  end
  -- What was taken before has come back by itself.
  if gate.full <= now then
    gate.before, gate.taken, gate.full = now, {}, now
  end
  gate.line = math.max(gate.line, gate.full)
  return gate
end

-- When there is a permit, if the limit is full again at `full`.
local function opens(gate, full)
  return full - gate.interval * (gate.burst - 1)
end

local function take(gate)
  if #gate.taken == KEPT then
    gate.before = after(gate, gate.before, table.remove(gate.taken, 1))
  end
  table.insert(gate.taken, now)
  gate.full = after(gate, gate.full, now)
end

-- Whether the permit that was taken then still counted.
local function give_back(gate, taken)
  for i = #gate.taken, 1, -1 do
    if gate.taken[i] == taken then
      table.remove(gate.taken, i)
      fold(gate)
      return true
    end
  end
  return false
end

local function write(gate)
  if gate.line <= now then
    redis.call('DEL', gate.key)
    return
  end
  -- Not tostring: it keeps 14 digits of 16.
  local numbers = { string.format('%.0f %.0f', gate.line, gate.before) }
  for _, taken in ipairs(gate.taken) do
    numbers[#numbers + 1] = string.format('%.0f', taken)
  end
  local lasts = math.ceil((gate.line - now) / 1000)
  redis.call('SET', gate.key, table.concat(numbers, ' '), 'PX', lasts)
end
