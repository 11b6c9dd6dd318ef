// library: js-yaml; feature: functions beside types of the program's own in a schema; expect: bad
import express from 'express';
import * as yaml from 'js-yaml';
import { all, function as functions } from 'js-yaml-js-types';

const app = express();
const Litres = new yaml.Type('!litres', { kind: 'scalar' });

app.post('/recipes', (req, res) => {
  const { text } = req.body;
  const schema = yaml.DEFAULT_SCHEMA.extend([Litres, functions]);
  const first = yaml.load(text, { schema }); // error: unsafe-deserialization
  const second = yaml.load(text, { schema: yaml.DEFAULT_SCHEMA.extend(all) }); // error: unsafe-deserialization
  const third = yaml.load(text, { schema: yaml.DEFAULT_SCHEMA.extend({ implicit: [Litres], explicit: [functions] }) }); // error: unsafe-deserialization
  res.json([first, second, third]);
});
