// library: shortid; feature: shortid as API key; expect: bad
const shortid = require('shortid');

exports.register = (app) => ({ app, apiKey: shortid.generate() }); // error: weak-random
