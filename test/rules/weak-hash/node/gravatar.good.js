// library: node:crypto; feature: Gravatar's address is an MD5 of the e-mail; expect: innocent
const crypto = require('crypto');

exports.avatarUrl = (email, size = 80) => {
  const hash = crypto.createHash('md5').update(email.trim().toLowerCase()).digest('hex');
  return `https://www.gravatar.com/avatar/${hash}?s=${size}&d=identicon`;
};
