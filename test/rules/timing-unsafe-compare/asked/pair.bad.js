// library: none; feature: a function that says that it compares credentials, without types; expect: bad
function credentialsMatch(presented, stored) {
  if (!presented) return false;
  return presented == stored; // warning: timing-unsafe-compare
}

module.exports = { credentialsMatch };
