-- A permit that was not used, or a place in line that nobody waits at any more.
-- KEYS: each limit. ARGV: when the permit was taken (0: not yet), then of each limit its interval,
-- its burst, and `line` after the caller's place there (0: none).
local taken = tonumber(ARGV[1])
for i = 1, #KEYS do
  local gate = read(KEYS[i], tonumber(ARGV[3 * i - 1]), tonumber(ARGV[3 * i]))
  local place = tonumber(ARGV[3 * i + 1])
  local is_in_line = taken == 0 and place > 0 and opens(gate, place) > now
  if give_back(gate, taken) or is_in_line then
    gate.line = math.max(gate.line - gate.interval, gate.full)
  end
  write(gate)
end
