// library: js-yaml; feature: types of the program's own in a schema; expect: innocent
import express from 'express';
import * as yaml from 'js-yaml';
import { stackTags } from 'stack-tags';

const app = express();
const Litres = new yaml.Type('!litres', { kind: 'scalar', construct: (text: string) => Number(text) });
const tags = ['!ref', '!join'].map((name) => new yaml.Type(name, { kind: 'sequence' }));

const ONE = yaml.DEFAULT_SCHEMA.extend(Litres);
const LIST = yaml.DEFAULT_SCHEMA.extend([Litres, ...tags]);
const PARTS = yaml.DEFAULT_SCHEMA.extend({ implicit: [Litres], explicit: tags });
const THEIRS = yaml.DEFAULT_SCHEMA.extend(stackTags);
const MIXED = yaml.DEFAULT_SCHEMA.extend([...stackTags, Litres]);

app.post('/recipes', (req, res) => {
  const { text } = req.body;
  res.json([yaml.load(text, { schema: ONE }), yaml.load(text, { schema: LIST }), yaml.load(text, { schema: PARTS }), yaml.load(text, { schema: THEIRS }), yaml.load(text, { schema: MIXED })]);
});
