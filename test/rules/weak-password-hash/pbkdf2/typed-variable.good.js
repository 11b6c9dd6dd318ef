// library: node; feature: a long random key of the environment, and a password that is stretched enough; expect: innocent
const { pbkdf2Sync } = require('crypto');

exports.recordKey = (salt) => pbkdf2Sync(process.env.MASTER_KEY, salt, 1000, 32, 'sha256');
exports.archiveKey = (salt) => pbkdf2Sync(process.env.ARCHIVE_PASSWORD, salt, 600000, 32, 'sha256');
