// library: crypto-js; feature: AES with a parsed key and a given IV; expect: innocent
const CryptoJS = require('crypto-js');

exports.open = (sealed, hexKey, hexIv) =>
  CryptoJS.AES.decrypt(sealed, CryptoJS.enc.Hex.parse(hexKey), { iv: CryptoJS.enc.Hex.parse(hexIv) }).toString(CryptoJS.enc.Utf8);
