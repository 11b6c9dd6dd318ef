// library: xml2json; feature: what reads with node-expat; expect: bad
const xml2json = require('xml2json');
module.exports = (req, res) => {
  res.json(xml2json.toJson(req.body, { object: true })); // error: unsafe-deserialization
};
