// library: express, express-basic-auth; feature: compared in the same time, or whether anything is set; expect: innocent
const { timingSafeEqual } = require('node:crypto');
const express = require('express');
const basicAuth = require('express-basic-auth');

const app = express();

app.post('/glass', express.json(), (req, res) => {
  const given = Buffer.from(String(req.body.code));
  const wanted = Buffer.from(process.env.GLASS_TOKEN ?? '');
  if (wanted.length === 0 || given.length !== wanted.length || !timingSafeEqual(given, wanted)) return res.sendStatus(401);
  res.sendStatus(204);
});

app.use('/boards', basicAuth({ authorizer: (user, password) => basicAuth.safeCompare(user, 'ops') & basicAuth.safeCompare(password, process.env.BOARDS_PASSWORD) }));
