// library: jws; feature: the algorithm of a token is used, whatever it is; expect: bad
const jws = require('jws');

exports.read = (text, key, options) => {
  const { header } = jws.decode(text);
  if (options.types.indexOf(header.typ) === -1) throw new Error('no token of ours');
  return jws.verify(text, header.alg, key); // error: jwt-unverified
};
