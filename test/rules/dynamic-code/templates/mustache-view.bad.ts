// library: mustache; feature: a client's template and what a view holds; expect: bad
import express from 'express';
import Mustache from 'mustache';
import { tenant } from './tenant.ts';

const app = express();

app.post('/greetings', (req, res) => {
  const first = Mustache.render(req.body.greeting, { tenant }); // warning: dynamic-code
  const second = Mustache.render(req.body.greeting, { send: () => tenant.notify() }); // warning: dynamic-code
  const third = Mustache.render(req.body.greeting, { token: process.env.API_TOKEN }); // warning: dynamic-code
  const fourth = Mustache.render(req.body.greeting, { ...tenant }); // warning: dynamic-code
  res.json({ first, second, third, fourth });
});
