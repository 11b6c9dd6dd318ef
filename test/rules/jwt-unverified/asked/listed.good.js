// library: jws; feature: the algorithm of a token is used once it was found among those that are allowed; expect: innocent
const jws = require('jws');

exports.read = (text, key, options) => {
  const { header } = jws.decode(text);
  if (options.algorithms.indexOf(header.alg) === -1) throw new Error('this algorithm is not allowed');
  return jws.verify(text, header.alg, key);
};

const ALLOWED = ['ES256', 'ES384'];
exports.readStrictly = (text, key) => {
  const decoded = jws.decode(text);
  if (!ALLOWED.includes(decoded.header.alg)) return undefined;
  return jws.verify(text, decoded.header.alg, key) ? decoded.payload : undefined;
};
