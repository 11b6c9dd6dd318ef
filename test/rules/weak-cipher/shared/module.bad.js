// library: node:crypto; feature: vectors that are made when the program starts, or once for a function that is handed out; expect: bad
const crypto = require('crypto');

const key = Buffer.from(process.env.NOTES_KEY, 'hex');
const iv = crypto.randomBytes(16);

exports.seal = (note) => {
  const cipher = crypto.createCipheriv('aes-256-cbc', key, iv); // warning: weak-cipher
  return cipher.update(note, 'utf8', 'hex') + cipher.final('hex');
};

function sealer(secret) {
  const nonce = crypto.randomBytes(12);
  return function seal(note) {
    const cipher = crypto.createCipheriv('chacha20-poly1305', secret, nonce, { authTagLength: 16 }); // error: weak-cipher
    return Buffer.concat([nonce, cipher.update(note), cipher.final(), cipher.getAuthTag()]);
  };
}

exports.sealer = sealer;
