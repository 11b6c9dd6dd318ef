// library: lodash; feature: members that are written flat, or into objects of their own alone; expect: innocent
const express = require('express');
const _ = require('lodash');

const app = express();
app.use(express.json());

const palettes = { day: { sky: 'blue' }, night: { sky: 'black' } };

app.post('/palettes', (req, res) => {
  const copy = {};
  _.forOwn(req.body, (color, part) => {
    copy[part] = color;
  });
  _.each(req.body.rows, (row, index) => {
    copy[index] = String(row);
  });
  res.json(copy);
});

function blend(into, from) {
  _.each(from, (given, part) => {
    if (part === '__proto__' || part === 'constructor') return;
    if (_.isObject(given) && into[part]) blend(into[part], given);
    else into[part] = given;
  });
  return into;
}

app.put('/palettes', (req, res) => res.json(blend({ day: {} }, req.body)));

app.patch('/palettes/:name', (req, res) => {
  const palette = Object.hasOwn(palettes, req.params.name) ? palettes[req.params.name] : {};
  _.forOwn(req.body, (color, part) => {
    palette[part] = color;
  });
  res.end();
});
