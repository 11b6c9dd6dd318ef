// library: js-yaml; feature: a file that uses what js-yaml has from version 4 on, without a lock file; expect: innocent
import express from 'express';
import yaml from 'js-yaml';
import types from 'js-yaml-js-types';

const app = express();
app.use(express.text());
export const own = yaml.DEFAULT_SCHEMA.extend([types.regexp]);

app.post('/recipes', (req, res) => {
  res.json(yaml.load(req.body));
});
