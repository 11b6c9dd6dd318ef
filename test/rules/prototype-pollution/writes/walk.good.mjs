// library: express; feature: a path is walked down; expect: innocent
import express from 'express';

const app = express();
const PATHS = ['profile.name', 'profile.city'];

function place(target, path, value) {
  const parts = path.split('.');
  let node = target;
  while (parts.length > 1) {
    const part = parts.shift();
    if (!node[part]) node[part] = {};
    node = node[part];
  }
  node[parts[0]] = value;
}

app.post('/fields', express.json(), (req, res) => {
  if (!PATHS.includes(req.body.path)) return res.status(400).end();
  const fields = {};
  place(fields, req.body.path, req.body.value);
  res.json(fields);
});
