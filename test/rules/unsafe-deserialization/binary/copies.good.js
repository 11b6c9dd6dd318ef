// library: v8; feature: a deep copy of what a client sent; expect: innocent
const express = require('express');
const v8 = require('node:v8');
const yaml = require('js-yaml');

const app = express();
app.use(express.json());

const clone = (thing) => v8.deserialize(v8.serialize(thing));

app.put('/menu', (req, res) => {
  const menu = clone(req.body);
  menu.courses = yaml.load(yaml.dump(req.body.courses));
  res.json(menu);
});
