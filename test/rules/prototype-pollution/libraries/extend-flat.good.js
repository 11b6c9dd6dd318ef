// library: extend; feature: extend-flat; expect: innocent
const extend = require('extend');
exports.options = (req, res) => {
  res.json(extend({}, { a: 1 }, { b: req.body.b }));
};
