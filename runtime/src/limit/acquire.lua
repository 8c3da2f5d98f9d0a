-- One permit from every limit, or from none (GCRA, as the local limiter).
-- KEYS: the pause, then each limit. ARGV: interval (microseconds) and burst of each limit.
-- Returns the wait in microseconds (0: the permit is taken), then what is left of each limit.
local time = redis.call('TIME')
local now = time[1] * 1000000 + time[2]
local wait = math.max(redis.call('PTTL', KEYS[1]), 0) * 1000
local intervals, bursts, full = {}, {}, {}
for i = 2, #KEYS do
  local interval, burst = tonumber(ARGV[2 * i - 3]), tonumber(ARGV[2 * i - 2])
  local at = math.max(tonumber(redis.call('GET', KEYS[i]) or now), now)
  -- A clock that was set back must not close a limit for longer than an empty one needs.
  at = math.min(at, now + interval * burst)
  wait = math.max(wait, at - interval * (burst - 1) - now)
  intervals[i], bursts[i], full[i] = interval, burst, at
end
local answer = { wait }
for i = 2, #KEYS do
  if wait == 0 then
    full[i] = full[i] + intervals[i]
    -- Not tostring: it keeps 14 digits of 16.
    local at = string.format('%.0f', full[i])
    redis.call('SET', KEYS[i], at, 'PX', math.ceil((full[i] - now) / 1000))
  end
  answer[i] = math.max(bursts[i] - math.ceil((full[i] - now) / intervals[i]), 0)
end
return answer
