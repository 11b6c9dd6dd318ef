// library: express; feature: merges into copies, and with names that are refused elsewhere; expect: innocent
const express = require('express');

const app = express();
app.use(express.json());

const profile = { address: {}, prefs: {} };
const isMap = (value) => value && typeof value === 'object';

function copied(base, extra) {
  const out = { ...base };
  for (const name of Object.keys(extra)) out[name] = isMap(extra[name]) ? copied(out[name] ?? {}, extra[name]) : extra[name];
  return out;
}

const spread = (base, extra) => Object.keys(extra).reduce((all, name) => ({ ...all, [name]: isMap(extra[name]) ? spread(all[name], extra[name]) : extra[name] }), base);

function refused(name) {
  switch (name) {
    case '__proto__': case 'constructor': case 'prototype':
      return true;
    default:
      return false;
  }
}

function careful(into, from) {
  for (const name of Object.keys(from)) {
    if (refused(name)) continue;
    into[name] = isMap(from[name]) && isMap(into[name]) ? careful(into[name], from[name]) : from[name];
  }
  return into;
}

function known(into, from) {
  for (const name of Object.keys(from)) {
    if (!Object.hasOwn(into, name)) continue;
    into[name] = isMap(from[name]) ? known(into[name], from[name]) : from[name];
  }
  return into;
}

app.patch('/profile', (req, res) => {
  const next = spread(copied(profile, req.body), req.body);
  res.json(known(careful(next, req.body), req.body));
});
