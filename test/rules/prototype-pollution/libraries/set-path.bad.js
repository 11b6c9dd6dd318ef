// library: lodash.set; feature: set-path; expect: bad
const set = require('lodash.set');
exports.save = (req, res) => {
  const profile = {};
  set(profile, req.body.path, req.body.value); // error: prototype-pollution
  res.json(profile);
};
