// library: Math; feature: two values beside each other are two findings; expect: bad
const tempPassword = `Temp${Math.floor(Math.random() * 10000)}!`; // error: weak-random
const inviteCode = Math.random().toString(36).substring(2, 8).toUpperCase(); // error: weak-random

module.exports = { tempPassword, inviteCode };
