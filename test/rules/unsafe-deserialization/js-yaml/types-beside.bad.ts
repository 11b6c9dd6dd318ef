// library: js-yaml; feature: functions for version 4, and a file that does not say which version there is; expect: bad
import express from 'express';
import yaml from 'js-yaml';
import types from 'js-yaml-js-types';

const app = express();
app.use(express.text());
const schema = yaml.DEFAULT_SCHEMA.extend([types.function]);

app.post('/recipes', (req, res) => {
  res.json(yaml.load(req.body, { schema })); // error: unsafe-deserialization
});
