// library: express; feature: pairs of names that were sorted out first, and merges that go into objects alone; expect: innocent
import express from 'express';

type Tree = Record<string, any>;
const app = express();
app.use(express.json());
const BARRED = ['__proto__', 'constructor', 'prototype'];

function layOver(base: Tree, given: Tree) {
  const waiting: [Tree, Tree][] = [[base, given]];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const [into, from] = next;
    for (const [name, value] of Object.entries(from).filter(([one]) => !BARRED.includes(one))) {
      if (value instanceof Object && into[name]) waiting.push([into[name], value]);
      else into[name] = value;
    }
  }
}

const pour = (into: Tree, from: Tree): Tree => {
  Object.keys(from).forEach((name) => {
    if (name === '__proto__') return;
    const given = from[name];
    if (given && typeof given === 'object' && typeof into[name] === 'object') pour(into[name], given);
    else into[name] = given;
  });
  return into;
};

const steep = (into: Tree, from: Tree): Tree => {
  for (const name of Object.keys(from)) {
    if (name === '__proto__') continue;
    const child = into[name];
    if (Object.prototype.toString.call(child) === '[object Object]') steep(child, from[name]);
    else into[name] = from[name];
  }
  return into;
};

app.put('/tree', (req, res) => {
  layOver({ leaves: {} }, req.body);
  steep({ sap: {} }, req.body);
  res.json(pour({ bark: { color: 'brown' } }, req.body));
});
