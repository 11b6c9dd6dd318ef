// library: lodash; feature: what a library finds at a constant path, and what a map gives; expect: innocent
import _ from 'lodash';
import express from 'express';

const app = express();
app.use(express.json());
const menu: Record<string, any> = {};
const courses = new Map<string, Record<string, number>>();

app.put('/dishes', (req, res) => {
  const course = _.get(menu, 'courses.main');
  course[req.body.dish] = req.body.price;
  res.end();
});

app.patch('/dishes', (req, res) => {
  const course = courses.get(req.body.course);
  if (course) course[req.body.dish] = req.body.price;
  res.end();
});
