// library: node:crypto; feature: a hash of a picture that becomes a parameter of its address, for the cache of browsers; expect: innocent
const crypto = require('crypto');

exports.pictureOf = (base, picture) => {
  const url = new URL(`/pictures/${picture.id}`, base);
  url.searchParams.set('v', crypto.createHash('md5').update(picture.bytes).digest('hex'));
  return url.href;
};
