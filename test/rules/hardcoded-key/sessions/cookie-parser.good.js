// library: cookie-parser; feature: cookies without signature, or with a configured one; expect: innocent
const cookieParser = require('cookie-parser');

exports.install = (app) => app.use(cookieParser());
exports.installSigned = (app) => app.use(cookieParser(process.env.COOKIE_SECRET));
