// library: jsonwebtoken; feature: the function is named in brackets; expect: bad
const jwt = require('jsonwebtoken');

exports.mayDock = (req) => {
  const wanted = { complete: true };
  const { payload } = jwt['decode'](req.cookies.pass, wanted); // error: jwt-unverified
  return payload.berths.includes(req.params.berth);
};

exports.mayLeave = (req) => jwt['verify'](req.cookies.pass, process.env.PASS_SECRET, { algorithms: ['HS256'] }).leaves;
