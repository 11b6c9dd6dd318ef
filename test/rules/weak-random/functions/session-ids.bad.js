// library: express-session; feature: functions of options that make the ids of sessions; expect: bad
const session = require('express-session');

const options = { secret: process.env.SESSION_SECRET };
options.genid = function () {
  return `${Date.now()}.${Math.random()}`; // error: weak-random
};

exports.admin = session(options);
exports.pages = session({ secret: process.env.SESSION_SECRET, genid: () => Math.random().toString(36).slice(2) }); // error: weak-random
