// library: lodash; feature: what a library finds at a path that a client sent; expect: bad
import _ from 'lodash';
import get from 'lodash/get';
import express from 'express';

const app = express();
app.use(express.json());
const menu: Record<string, any> = {};

app.put('/dishes', (req, res) => {
  const names: string[] = req.body.route.split('.');
  const course = _.get(menu, names.slice(0, -1));
  course[names.at(-1)!] = req.body.price; // error: prototype-pollution
  res.end();
});

app.patch('/dishes', (req, res) => {
  const course = get(menu, req.body.course);
  course[req.body.dish] = req.body.price; // error: prototype-pollution
  res.end();
});
