// library: Math; feature: two random texts make one token; expect: bad
function createSessionId() {
  const sessionId = Math.random().toString(36).slice(2) + Math.random().toString(36).slice(2); // error: weak-random
  return sessionId;
}

module.exports = { createSessionId };
