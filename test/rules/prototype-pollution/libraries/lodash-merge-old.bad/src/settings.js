// library: lodash; feature: lodash-merge-old; expect: bad; entry: src/settings.js
const _ = require('lodash');
const settings = {};
exports.save = (req, res) => {
  _.merge(settings, req.body); // error: prototype-pollution
  res.json(settings);
};
