// library: jsonwebtoken; feature: verified on one way only; expect: bad
const jwt = require('jsonwebtoken');

const options = { algorithms: ['HS256'] };

exports.tickets = (req, res, next) => {
  const token = req.headers['x-ticket'];
  if (req.query.version === '1') {
    req.user = jwt.decode(token); // error: jwt-unverified
  } else {
    req.user = jwt.verify(token, process.env.TICKET_SECRET, options);
  }
  next();
};

exports.seats = (req, res, next) => {
  const token = req.headers['x-seat'];
  req.user = req.path.startsWith('/legacy') ? jwt.decode(token) : jwt.verify(token, process.env.SEAT_SECRET, options); // error: jwt-unverified
  next();
};
