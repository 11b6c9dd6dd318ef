// library: node; feature: a password of the environment, stretched a thousand times; expect: bad
const { pbkdf2Sync } = require('crypto');

const FORMAT = { iterations: 1000, keyLength: 32 };

function keyOf(password, salt) {
  return pbkdf2Sync(password, salt, FORMAT.iterations, FORMAT.keyLength, 'sha256'); // warning: weak-password-hash
}

exports.archiveKey = (salt) => keyOf(process.env.ARCHIVE_PASSWORD, salt);
