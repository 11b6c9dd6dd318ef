// library: express; feature: a cookie that chooses a variant; expect: innocent
exports.start = (req, res) => {
  res.cookie('variant', Math.random() < 0.5 ? 'a' : 'b');
  res.render('form');
};
