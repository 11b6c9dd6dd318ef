// library: Math; feature: a nonce that only has to be new; expect: innocent
exports.smsParameters = (phone) => ({
  Action: 'SendSms',
  PhoneNumbers: phone,
  SignatureMethod: 'HMAC-SHA1',
  SignatureNonce: Math.random().toString(),
});
