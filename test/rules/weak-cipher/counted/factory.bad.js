// library: node:crypto; feature: a function that counts for itself, under a key of the environment; expect: bad
const { createCipheriv } = require('node:crypto');

const KEY = Buffer.from(process.env.NEWS_KEY, 'base64');

exports.createSealer = () => {
  let n = 0;
  return function seal(item) {
    n += 1;
    const nonce = Buffer.from(n.toString(16).padStart(24, '0'), 'hex');
    const cipher = createCipheriv('aes-256-gcm', KEY, nonce); // error: weak-cipher
    return { n, item: Buffer.concat([cipher.update(item), cipher.final()]), tag: cipher.getAuthTag() };
  };
};
