// library: xml2json; feature: data of one's own; expect: innocent
const xml2json = require('xml2json');
module.exports = (req, res) => {
  res.type('xml').send(xml2json.toXml({ id: Number(req.query.id) }));
  xml2json.toJson('<a/>');
};
