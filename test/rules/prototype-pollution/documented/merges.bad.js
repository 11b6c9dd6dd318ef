// library: own; feature: merges in several styles; expect: bad
const express = require('express');
const app = express();
app.use(express.json());

app.post('/all', (req, res) => {
  merge({}, req.body);
  assign({}, JSON.parse(req.body.text));
  compare({}, req.body);
  work({}, req.body);
  fold({}, req.body);
  setByPath({}, req.query.path.split('.'), true);
  res.end();
});

const isObject = (value) => value !== null && typeof value === 'object';

// The names are the source's own, as JSON's `__proto__` is.
function merge(target, source) {
  for (const key in source) {
    if (!source.hasOwnProperty(key)) continue;
    if (isObject(target[key])) merge(target[key], source[key]);
    else target[key] = source[key]; // error: prototype-pollution
  }
}

function assign(target, source) {
  for (const key of Object.keys(source)) {
    if (isObject(source[key])) {
      if (!target[key]) Object.assign(target, { [key]: {} });
      assign(target[key], source[key]);
    } else {
      Object.assign(target, { [key]: source[key] }); // error: prototype-pollution
    }
  }
  return target;
}

function compare(target, source) {
  for (const name in source) {
    if (source[name].constructor === Object) target[name] = compare(target[name], source[name]);
    else target[name] = source[name]; // error: prototype-pollution
  }
  return target;
}

function work(target, source) {
  const todo = [[target, source]];
  while (todo.length > 0) {
    const [into, from] = todo.pop();
    for (const key of Object.keys(from)) {
      if (isObject(from[key])) {
        if (!into[key]) into[key] = {};
        todo.push([into[key], from[key]]);
      } else {
        into[key] = from[key]; // error: prototype-pollution
      }
    }
  }
}

const fold = (target, source) => Object.keys(source).reduce((all, key) => {
  all[key] = isObject(all[key]) && isObject(source[key]) ? fold(all[key], source[key]) : source[key]; // error: prototype-pollution
  return all;
}, target);

function setByPath(target, [first, ...rest], value) {
  if (rest.length === 0) target[first] = value; // error: prototype-pollution
  else setByPath(target[first], rest, value);
}
