// library: md5.js, pure-md5, simple-sha1, crypto-hash, rusha, jshashes; feature: digests that tell things apart; expect: innocent
const MD5 = require('md5.js');
const { md5 } = require('pure-md5');
const sha1 = require('simple-sha1');
const { sha256 } = require('crypto-hash');
const Rusha = require('rusha');
const Hashes = require('jshashes');

exports.etagOf = (page) => new MD5().update(page).digest('hex');
exports.gravatar = (email) => `https://www.gravatar.com/avatar/${md5(email)}`;
exports.pieceChecksum = (piece) => sha1.sync(piece);
exports.tokenHash = (token) => sha256(token);
exports.fileChecksum = (file) => new Rusha().digestFromBuffer(file);
exports.cacheKey = (query) => new Hashes.SHA1().hex(query);
