// library: express; feature: a key beside which nothing stands, in a walk over a path; expect: bad
const express = require('express');

const app = express();
const settings = {};

app.put('/settings', express.json(), (req, res) => {
  let node = settings;
  const parts = req.body.path.split('.');
  for (const part of parts.slice(0, -1)) node = node[part] ??= {};
  node[parts.at(-1)] = req.body.value; // error: prototype-pollution
  res.sendStatus(204);
});
