// library: express; feature: a cookie that sorts visitors into halves; expect: innocent
module.exports = function halves(options = {}) {
  const name = options.cookie || 'variant';
  return (req, res, next) => {
    if (!req.cookies[name]) {
      const value = Math.random().toString(36).slice(2);
      res.cookie(name, value, { sameSite: 'lax' });
    }
    next();
  };
};
