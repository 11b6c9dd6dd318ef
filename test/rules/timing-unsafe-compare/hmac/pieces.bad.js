// library: none; feature: the HMAC is cut off what it stands in; expect: bad
const crypto = require('crypto');

exports.unwrap = function unwrap(key, parcel) {
  const seal = parcel.subarray(0, 32);
  const content = parcel.subarray(32);
  const wanted = crypto.createHmac('sha256', key).update(content).digest();
  if (Buffer.compare(seal, wanted) !== 0) throw new Error('changed on its way'); // warning: timing-unsafe-compare
  return content;
};

exports.unwrapTail = function unwrapTail(key, parcel) {
  const content = parcel.subarray(0, parcel.length - 32);
  const wanted = crypto.createHmac('sha256', key).update(content).digest();
  const seal = parcel.subarray(parcel.length - 32);
  if (!seal.equals(wanted)) throw new Error('changed on its way'); // warning: timing-unsafe-compare
  return content;
};
