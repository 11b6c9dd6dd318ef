// library: node-forge; feature: DES in forge; expect: bad
const forge = require('node-forge');

exports.encrypt = (text, key) => {
  const cipher = forge.cipher.createCipher('DES-CBC', key); // error: weak-cipher
  cipher.start({ iv: forge.random.getBytesSync(8) });
  cipher.update(forge.util.createBuffer(text));
  cipher.finish();
  return cipher.output.toHex();
};
