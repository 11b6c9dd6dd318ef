// library: node-forge; feature: AES-GCM in forge; expect: innocent
const forge = require('node-forge');

exports.encrypt = (text, key) => {
  const iv = forge.random.getBytesSync(12);
  const cipher = forge.cipher.createCipher('AES-GCM', key);
  cipher.start({ iv });
  cipher.update(forge.util.createBuffer(text));
  cipher.finish();
  return { iv, text: cipher.output.getBytes(), tag: cipher.mode.tag.getBytes() };
};
