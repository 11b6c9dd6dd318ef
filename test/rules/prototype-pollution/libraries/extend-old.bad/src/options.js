// library: extend; feature: extend-old; expect: bad; entry: src/options.js
const extend = require('extend');
exports.options = (req, res) => {
  res.json(extend(true, {}, req.body)); // error: prototype-pollution
};
