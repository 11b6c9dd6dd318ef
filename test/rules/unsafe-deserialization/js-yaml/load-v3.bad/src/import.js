// library: js-yaml; feature: load-v3; expect: bad; entry: src/import.js
const yaml = require('js-yaml');
exports.importConfig = (req, res) => {
  const config = yaml.load(req.body.text); // error: unsafe-deserialization
  res.json(config);
};
// fixed: const config = yaml.safeLoad(req.body.text);
