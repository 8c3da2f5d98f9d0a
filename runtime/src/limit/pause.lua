-- Silence for ARGV[1] milliseconds; never shortens one that is longer.
local left, asked = redis.call('PTTL', KEYS[1]), tonumber(redis.pcall('GET', KEYS[1]))
if math.min(left, asked or 0) < tonumber(ARGV[1]) then
  redis.call('SET', KEYS[1], ARGV[1], 'PX', ARGV[1])
end
