// library: cryptr; feature: the secret of cryptr from the environment; expect: innocent
const Cryptr = require('cryptr');

module.exports = new Cryptr(process.env.CRYPTR_SECRET);
