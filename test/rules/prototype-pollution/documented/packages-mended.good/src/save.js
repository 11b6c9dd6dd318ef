// library: lodash; feature: a function of its own file, of a mended version; expect: innocent; entry: src/save.js
const merge = require('lodash/merge');
exports.save = (req, res) => {
  res.json(merge({}, req.body));
};
