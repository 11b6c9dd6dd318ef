// library: lodash; feature: functions that call another with each member and its key; expect: bad
const express = require('express');
const _ = require('lodash');
const { forOwn } = require('lodash');

const app = express();
app.use(express.json());

const palettes = { day: { sky: 'blue' }, night: { sky: 'black' } };

app.post('/palettes/:name', (req, res) => {
  const palette = palettes[req.params.name];
  _.forOwn(req.body, (color, part) => {
    palette[part] = color; // error: prototype-pollution
  });
  res.end();
});

function blend(into, from) {
  _.each(from, (given, part) => {
    if (_.isObject(given) && into[part]) blend(into[part], given);
    else into[part] = given; // error: prototype-pollution
  });
  return into;
}

function paint(into, from) {
  forOwn(from, function (given, part) {
    if (_.isObject(given)) {
      if (!into[part]) into[part] = {};
      paint(into[part], given);
    } else {
      into[part] = given; // error: prototype-pollution
    }
  });
}

app.put('/palettes', (req, res) => {
  paint({}, req.body);
  res.json(blend({ day: {} }, req.body));
});

app.patch('/palettes', (req, res) => {
  new Map(Object.entries(req.body)).forEach((color, name) => {
    const [palette, part] = name.split('.');
    (palettes[palette] ||= {})[part] = color; // error: prototype-pollution
  });
  const found = {};
  let section = found;
  for (const line of String(req.body.text).split('\n')) {
    const title = /^\[(.+)\]$/.exec(line);
    if (title) {
      section = found[title[1]] = found[title[1]] || {};
      continue;
    }
    const [part, color] = line.split('=');
    section[part] = color; // error: prototype-pollution
  }
  res.json(found);
});
