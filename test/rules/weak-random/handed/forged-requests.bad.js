// library: express; feature: the cookie of a double submit; expect: bad
module.exports = function csrf(options = {}) {
  const name = options.cookie || 'form-guard';
  return (req, res, next) => {
    if (!req.cookies[name]) {
      const value = Math.random().toString(36).slice(2); // error: weak-random
      res.cookie(name, value, { sameSite: 'lax' });
    }
    next();
  };
};
