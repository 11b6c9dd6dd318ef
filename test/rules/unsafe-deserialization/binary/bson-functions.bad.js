// library: bson; feature: bson-functions; expect: bad
const { deserialize } = require('bson');
exports.load = (req, res) => {
  res.json(deserialize(req.body, { evalFunctions: true })); // error: unsafe-deserialization
};
