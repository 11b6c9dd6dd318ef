// library: jsonwebtoken; feature: decoded to choose the key, and verified on every way; expect: innocent
const jwt = require('jsonwebtoken');

const options = { algorithms: ['HS256'] };

exports.tickets = (req, res, next) => {
  const token = req.headers['x-ticket'];
  const hint = jwt.decode(token);
  if (hint.iss === 'old') {
    req.user = jwt.verify(token, process.env.OLD_SECRET, options);
  } else {
    req.user = jwt.verify(token, process.env.TICKET_SECRET, options);
  }
  next();
};

exports.seats = (req, res, next) => {
  const token = req.headers['x-seat'];
  if (process.env.NODE_ENV === 'test') {
    req.user = jwt.decode(token);
  } else {
    req.user = jwt.verify(token, process.env.SEAT_SECRET, options);
  }
  next();
};
