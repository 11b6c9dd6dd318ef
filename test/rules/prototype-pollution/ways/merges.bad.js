// library: express; feature: merges that go down in every shape; expect: bad
const express = require('express');

const app = express();
app.use(express.json());

const profile = { address: {}, prefs: {} };
const isMap = (value) => value && typeof value === 'object';

function fold(base, extra) {
  return Object.entries(extra).reduce((all, [name, value]) => {
    all[name] = isMap(value) ? fold(all[name] || {}, value) : value; // error: prototype-pollution
    return all;
  }, base);
}

function blend(into, from) {
  if (!isMap(from)) return from;
  for (const name in from) into[name] = blend(into[name], from[name]); // error: prototype-pollution
  return into;
}

function mix(into, from) {
  for (const name of Reflect.ownKeys(from)) {
    isMap(into[name]) && isMap(from[name]) ? mix(into[name], from[name]) : (into[name] = from[name]); // error: prototype-pollution
  }
}

function overlay(target, source) {
  for (const key in source) {
    if (isMap(source[key])) {
      if (!target[key]) Object.assign(target, { [key]: {} });
      overlay(target[key], source[key]);
    } else {
      Object.assign(target, { [key]: source[key] }); // error: prototype-pollution
    }
  }
  return target;
}

const layer = (into, from) => {
  Object.keys(from).forEach((name) => {
    if (isMap(from[name])) layer((into[name] ??= {}), from[name]);
    else into[name] = from[name]; // error: prototype-pollution
  });
};

function patch(into, from) {
  for (const [name, value] of Object.entries(from)) {
    if (!isMap(value)) {
      into[name] = value; // error: prototype-pollution
      continue;
    }
    if (!into[name]) into[name] = {};
    patch(into[name], value);
  }
}

class Store {
  constructor() {
    this.data = { profile };
  }

  update(changes) {
    this.apply(this.data, changes);
  }

  apply(node, changes) {
    for (const name of Object.keys(changes)) {
      const next = changes[name];
      if (isMap(next)) {
        node[name] = node[name] || {};
        this.apply(node[name], next);
      } else {
        node[name] = next; // error: prototype-pollution
      }
    }
  }
}

const store = new Store();

app.patch('/profile', (req, res) => {
  fold(profile, req.body);
  blend(profile, req.body);
  mix(profile, req.body);
  overlay(profile, req.body);
  layer(profile, req.body);
  patch(profile, req.body);
  store.update(req.body);
  res.json(profile);
});
