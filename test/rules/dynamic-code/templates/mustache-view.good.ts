// library: mustache; feature: a client's template that has nothing to show; expect: innocent
import express from 'express';
import Mustache from 'mustache';

const app = express();
const SEASONS = ['spring', 'autumn'];

app.post('/greetings', (req, res) => {
  const first = Mustache.render(req.body.greeting, { guest: 'Kim', seasons: SEASONS });
  const second = Mustache.render(req.body.greeting, { guest: req.body.guest });
  const third = Mustache.render(req.body.greeting, {});
  res.json({ first, second, third });
});
