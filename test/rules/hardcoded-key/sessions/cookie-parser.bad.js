// library: cookie-parser; feature: signed cookies; expect: bad
const cookieParser = require('cookie-parser');

exports.install = (app) => app.use(cookieParser('biscuit')); // error: hardcoded-key
