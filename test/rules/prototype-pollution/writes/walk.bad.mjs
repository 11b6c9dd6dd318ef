// library: express; feature: a path is walked down; expect: bad
import express from 'express';

const app = express();

function place(target, path, value) {
  const parts = path.split('.');
  let node = target;
  while (parts.length > 1) {
    const part = parts.shift();
    if (!node[part]) node[part] = {};
    node = node[part];
  }
  node[parts[0]] = value; // error: prototype-pollution
}

app.post('/fields', express.json(), (req, res) => {
  const fields = {};
  place(fields, req.body.path, req.body.value);
  res.json(fields);
});
