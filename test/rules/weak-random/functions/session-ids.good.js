// library: express-session; feature: ids of sessions that nobody can guess, and of requests that nobody has to; expect: innocent
const { randomUUID } = require('node:crypto');
const session = require('express-session');

const options = { secret: process.env.SESSION_SECRET };
options.genid = () => randomUUID();

exports.pages = session(options);
exports.logging = { genReqId: () => Math.random().toString(36).slice(2), generateId };

function generateId() {
  return Math.random().toString(36);
}
