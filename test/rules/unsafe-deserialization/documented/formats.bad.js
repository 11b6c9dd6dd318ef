// library: several; feature: formats with functions or classes; expect: bad
const yaml = require('js-yaml');
const types = require('js-yaml-js-types');
const v8 = require('v8');
const { JSONfn } = require('jsonfn');
const serialijse = require('serialijse');
const { deserialize } = require('seroval');
const { unserialize } = require('node-serialize');

module.exports = (req, res) => {
  const { text } = req.body;
  yaml.safeLoad(text, { schema: yaml.DEFAULT_FULL_SCHEMA }); // error: unsafe-deserialization
  yaml.load(text, { schema: yaml.DEFAULT_SCHEMA.extend([types.all]) }); // error: unsafe-deserialization
  new v8.Deserializer(req.body); // error: unsafe-deserialization
  JSONfn.parse(text); // error: unsafe-deserialization
  serialijse.deserialize(text); // error: unsafe-deserialization
  deserialize(text); // error: unsafe-deserialization
  unserialize(new Buffer(req.cookies.profile, 'base64').toString('ascii')); // error: unsafe-deserialization
  res.end();
};
