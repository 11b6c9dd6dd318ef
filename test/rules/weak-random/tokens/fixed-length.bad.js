// library: Math; feature: eight characters, and the fix keeps them; expect: bad
const crypto = require('crypto');

exports.newCsrf = (session) => {
  // fixed:   session.csrfToken = crypto.randomBytes(4).toString('hex');
  session.csrfToken = Math.random().toString(36).slice(2, 10); // error: weak-random
  return crypto.createHash('sha256').update(session.csrfToken).digest('hex');
};
