// library: node:crypto; feature: NTLM has to use DES; expect: bad
const crypto = require('crypto');

exports.ntlmResponse = (key, challenge) => {
  const cipher = crypto.createCipheriv('des-ecb', key, ''); // suggestion: weak-cipher
  return cipher.update(challenge);
};
