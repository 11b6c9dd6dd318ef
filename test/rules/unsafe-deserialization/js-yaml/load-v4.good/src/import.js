// library: js-yaml; feature: load-v4; expect: innocent; entry: src/import.js
const yaml = require('js-yaml');
exports.importConfig = (req, res) => {
  const config = yaml.load(req.body.text);
  res.json(config);
};
