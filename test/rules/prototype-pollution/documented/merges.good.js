// library: own; feature: merges that reach no prototype; expect: innocent
const express = require('express');
const app = express();
app.use(express.json());

app.post('/all', (req, res) => {
  own({}, req.body);
  bare(Object.create(null), req.body);
  skip({}, req.body);
  res.end();
});

const isObject = (value) => value !== null && typeof value === 'object';

// It goes down only into what is the target's own.
function own(target, source) {
  for (const key in source) {
    if (target.hasOwnProperty(key) && isObject(target[key])) own(target[key], source[key]);
    else target[key] = source[key];
  }
}

function bare(target, source) {
  for (const key in source) {
    if (isObject(source[key])) target[key] = bare(Object.create(null), source[key]);
    else target[key] = source[key];
  }
  return target;
}

function skip(target, source) {
  for (const key of Object.keys(source)) {
    if (key === '__proto__' || key === 'constructor') continue;
    if (isObject(source[key])) {
      if (!target[key]) Object.assign(target, { [key]: {} });
      skip(target[key], source[key]);
    } else {
      Object.assign(target, { [key]: source[key] });
    }
  }
}
