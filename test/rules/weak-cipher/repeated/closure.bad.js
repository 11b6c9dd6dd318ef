// library: node:crypto; feature: an inner function that keeps the nonce of the outer one; expect: bad
const { createCipheriv, randomBytes } = require('crypto');

exports.sealInvoice = (key, invoice) => {
  const nonce = randomBytes(12);
  const seal = (text) => {
    const cipher = createCipheriv('aes-256-gcm', key, nonce);
    return Buffer.concat([cipher.update(text, 'utf8'), cipher.final(), cipher.getAuthTag()]).toString('base64');
  };
  const customer = seal(invoice.customer);
  const amount = seal(String(invoice.amount)); // error: weak-cipher
  return { nonce: nonce.toString('base64'), customer, amount };
};
