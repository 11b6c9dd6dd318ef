// library: none; feature: the HMAC is cut off what it stands in, and compared in constant time; expect: innocent
const crypto = require('crypto');

exports.unwrap = function unwrap(key, parcel) {
  const seal = parcel.subarray(0, 32);
  const content = parcel.subarray(32);
  const wanted = crypto.createHmac('sha256', key).update(content).digest();
  if (seal.length !== wanted.length || !crypto.timingSafeEqual(seal, wanted)) throw new Error('changed on its way');
  return content;
};

exports.isSameVersion = (parcel, other) => Buffer.compare(parcel.subarray(0, 2), other.subarray(0, 2)) === 0;
