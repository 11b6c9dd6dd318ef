// library: several; feature: formats of plain data; expect: innocent
const yaml = require('js-yaml');
const { JSONfn } = require('jsonfn');
const { serialize } = require('seroval');

const date = new yaml.Type('!date', { kind: 'scalar' });

module.exports = (req, res) => {
  const { text } = req.body;
  yaml.safeLoad(text);
  yaml.safeLoad(text, { schema: yaml.JSON_SCHEMA });
  yaml.load(text, { schema: yaml.CORE_SCHEMA.extend([date]) });
  JSONfn.stringify(req.body);
  JSON.parse(new Buffer(req.cookies.profile, 'base64').toString('ascii'));
  res.end(serialize(req.body));
};
