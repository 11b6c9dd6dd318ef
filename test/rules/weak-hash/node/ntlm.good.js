// library: node:crypto; feature: NTLM hashes with MD4; expect: innocent
const crypto = require('crypto');

function ntlmHash(text) {
  return crypto.createHash('md4').update(Buffer.from(text, 'utf16le')).digest();
}

module.exports = { ntlmHash };
