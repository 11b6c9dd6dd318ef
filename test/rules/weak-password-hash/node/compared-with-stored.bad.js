// library: node:crypto; feature: what is stored is compared in constant time; expect: bad
const { createHash, timingSafeEqual } = require('node:crypto');

exports.canEnter = (guest, password) => {
  const given = createHash('sha256').update(`${guest.salt}:${password}`).digest(); // error: weak-password-hash
  return timingSafeEqual(given, Buffer.from(guest.passwordHash, 'base64'));
};
