// library: express; feature: a cookie with a random number; expect: bad
exports.start = (req, res) => {
  res.cookie('csrf_token', String(Math.random())); // error: weak-random
  res.render('form');
};
