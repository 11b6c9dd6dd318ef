// library: libxmljs; feature: default-options; expect: innocent
const libxmljs = require('libxmljs2');
module.exports = (req, res) => {
  const doc = libxmljs.parseXml(req.body.xml, { noent: false });
  res.json({ root: doc.root().name() });
};
