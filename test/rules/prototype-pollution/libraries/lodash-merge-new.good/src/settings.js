// library: lodash; feature: lodash-merge-new; expect: innocent; entry: src/settings.js
const _ = require('lodash');
const settings = {};
exports.save = (req, res) => {
  _.merge(settings, req.body);
  res.json(settings);
};
