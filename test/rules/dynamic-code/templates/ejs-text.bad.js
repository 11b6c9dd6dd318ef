// library: ejs; feature: ejs-text; expect: bad
const ejs = require('ejs');
exports.preview = (req, res) => {
  res.type('html');
  const html = ejs.render(req.body.template, { user: req.user }); // error: dynamic-code
  res.json({ html });
};
