// library: node-forge; feature: a constant IV in forge; expect: bad
const forge = require('node-forge');

exports.encrypt = (text, key) => {
  const cipher = forge.cipher.createCipher('AES-CBC', key);
  cipher.start({ iv: '0000000000000000' }); // error: weak-cipher
  cipher.update(forge.util.createBuffer(text));
  cipher.finish();
  return cipher.output.toHex();
};
