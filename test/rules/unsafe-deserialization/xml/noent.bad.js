// library: libxmljs; feature: noent; expect: bad
const libxmljs = require('libxmljs2');
module.exports = (req, res) => {
  const doc = libxmljs.parseXml(req.body.xml, { noent: true, noblanks: true }); // error: unsafe-deserialization
  res.json({ root: doc.root().name() });
};
