// library: lodash.set; feature: set-constant-path; expect: innocent
const set = require('lodash.set');
exports.save = (req, res) => {
  const profile = {};
  set(profile, 'address.city', req.body.city);
  res.json(profile);
};
