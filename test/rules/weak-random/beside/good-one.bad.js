// library: node:crypto; feature: a good random value beside one that is not; expect: bad
const { createHash, randomUUID } = require('node:crypto');

exports.invite = async (db, email) => {
  const id = randomUUID();
  const token = createHash('sha256')
    .update([email, Date.now(), Math.random()].join('/')) // error: weak-random
    .digest('base64url');
  await db('invites').insert({ id, email, token });
  return `${id}.${token}`;
};

exports.otp = (length) => {
  const secret = Math.random().toString(36).slice(2, length); // error: weak-random
  const id = randomUUID();
  return { id, secret };
};
