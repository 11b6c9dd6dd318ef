// library: ejs; feature: ejs-data; expect: innocent
const ejs = require('ejs');
const TEMPLATE = '<p><%= name %></p>';
exports.preview = (req, res) => {
  res.json({ html: ejs.render(TEMPLATE, { name: req.body.name }) });
};
