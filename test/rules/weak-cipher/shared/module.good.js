// library: node:crypto; feature: vectors that each text has of its own; expect: innocent
const crypto = require('crypto');

const key = Buffer.from(process.env.NOTES_KEY, 'hex');

exports.seal = (note, nonce = crypto.randomBytes(12)) => {
  const cipher = crypto.createCipheriv('aes-256-gcm', key, nonce, { authTagLength: 16 });
  return Buffer.concat([nonce, cipher.update(note), cipher.final(), cipher.getAuthTag()]);
};

exports.sealLater = (note) => {
  const iv = crypto.randomBytes(16);
  return new Promise((resolve) => {
    const cipher = crypto.createCipheriv('aes-256-cbc', key, iv);
    resolve(Buffer.concat([iv, cipher.update(note), cipher.final()]));
  });
};

exports.sealAfter = (note, keys) => {
  const iv = crypto.randomBytes(16);
  return keys.load().then((loaded) => Buffer.concat([iv, crypto.createCipheriv('aes-256-cbc', loaded, iv).update(note)]));
};

let nonce = crypto.randomBytes(12);
exports.sealNext = (note) => {
  const cipher = crypto.createCipheriv('aes-256-gcm', key, nonce, { authTagLength: 16 });
  nonce = increment(nonce);
  return Buffer.concat([cipher.update(note), cipher.final(), cipher.getAuthTag()]);
};

function increment(bytes) {
  const next = Buffer.from(bytes);
  next.writeUInt32BE((next.readUInt32BE(8) + 1) >>> 0, 8);
  return next;
}
