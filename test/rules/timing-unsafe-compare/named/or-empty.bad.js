// library: express, express-basic-auth; feature: a secret of the environment or an empty text, and what a library hands its callback; expect: bad
const express = require('express');
const basicAuth = require('express-basic-auth');

const app = express();

app.post('/glass', express.json(), (req, res) => {
  const { code } = req.body;
  if (Buffer.compare(Buffer.from(String(code)), Buffer.from(process.env.GLASS_TOKEN ?? '')) !== 0) return res.sendStatus(401); // warning: timing-unsafe-compare
  res.sendStatus(204);
});

app.use('/boards', basicAuth({ challenge: true, authorizer: (user, password) => user === 'ops' && password === process.env.BOARDS_PASSWORD })); // warning: timing-unsafe-compare
