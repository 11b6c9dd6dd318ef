// library: md5.js, pure-md5, simple-sha1, crypto-hash, rusha, jshashes; feature: digests of tokens; expect: bad
const MD5 = require('md5.js');
const { md5 } = require('pure-md5');
const sha1 = require('simple-sha1');
const { sha1: slowly } = require('crypto-hash');
const Rusha = require('rusha');
const Hashes = require('jshashes');

exports.tokenDigest = (resetToken) => new MD5().update(resetToken).digest('hex'); // error: weak-hash

exports.sessionDigest = (sessionToken) => md5(sessionToken); // error: weak-hash

exports.accessDigest = (accessToken) => sha1.sync(accessToken); // error: weak-hash

exports.inviteDigest = async (inviteToken) => {
  const tokenHash = await slowly(inviteToken); // error: weak-hash
  return tokenHash;
};

exports.rememberDigest = (rememberToken) => new Rusha().digestFromString(rememberToken); // error: weak-hash

exports.signOrder = (merchantSecret, order) => {
  const signature = new Hashes.MD5().hex_hmac(merchantSecret, order); // warning: weak-hash
  return signature;
};
