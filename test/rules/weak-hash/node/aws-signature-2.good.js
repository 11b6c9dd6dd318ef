// library: node:crypto; feature: AWS signature version 2; expect: innocent
const crypto = require('crypto');

exports.authorizationV2 = function sigV2(secretAccessKey, stringToSign) {
  return crypto.createHmac('sha1', secretAccessKey).update(stringToSign).digest('base64');
};
