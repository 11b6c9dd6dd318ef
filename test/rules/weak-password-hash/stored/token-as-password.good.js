// library: none; feature: a drawn token in the place of a password; expect: innocent
const crypto = require('node:crypto');

function tokenId(token) {
  return crypto.createHash('sha256').update(Buffer.from(token, 'hex')).digest('hex');
}

module.exports.validate = async (request, username, password, h) => {
  const record = await request.store.find(tokenId(password));
  return { isValid: Boolean(record), credentials: record };
};
