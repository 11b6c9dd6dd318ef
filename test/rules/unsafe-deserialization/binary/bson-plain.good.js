// library: bson; feature: bson-plain; expect: innocent
const { deserialize } = require('bson');
exports.load = (req, res) => {
  res.json(deserialize(req.body));
};
