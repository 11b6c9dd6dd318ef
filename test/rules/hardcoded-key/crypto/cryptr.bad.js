// library: cryptr; feature: the secret of cryptr; expect: bad
const Cryptr = require('cryptr');

module.exports = new Cryptr('myTotallySecretKey'); // error: hardcoded-key
