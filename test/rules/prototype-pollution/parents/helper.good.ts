// library: express; feature: helpers that refuse names, go into maps or tables without a prototype, or are given constant paths; expect: innocent
import express from 'express';

const app = express();
app.use(express.json());
const garden: Record<string, any> = {};
const REFUSED = new Set(['__proto__', 'constructor', 'prototype']);

function bedAt(root: any, route: string): [any, string] {
  const names = route.split('.');
  if (names.some((name) => REFUSED.has(name))) throw new RangeError(route);
  const last = names.pop()!;
  let bed = root;
  for (const name of names) bed = bed[name] ?? (bed[name] = {});
  return [bed, last];
}

app.put('/plants', (req, res) => {
  const [bed, name] = bedAt(garden, req.body.route);
  bed[name] = req.body.plant;
  res.end();
});

const find = (root: any, names: string[]) => {
  let owner = root;
  for (const name of names.slice(0, -1)) {
    if (!Object.hasOwn(owner, name)) owner[name] = {};
    owner = owner[name];
  }
  return { owner, leaf: names[names.length - 1]! };
};

app.patch('/plants', (req, res) => {
  const found = find(garden, req.body.names);
  found.owner[found.leaf] = req.body.plant;
  res.end();
});

function down(root: any, route: string) {
  let at = root;
  for (const name of route.split('.')) at = at[name] ??= {};
  return at;
}

app.post('/plants', (req, res) => {
  down(garden, 'beds.north')[req.body.name] = req.body.seed;
  res.end();
});

/** One look at a map does not lead to a prototype. */
const beds = new Map<string, Record<string, unknown>>();
function bedOf(name: string): { bed: Record<string, unknown>; name: string } {
  const bed = beds.get(name) ?? {};
  beds.set(name, bed);
  return { bed, name };
}

app.post('/beds', (req, res) => {
  const { bed } = bedOf(req.body.bed);
  bed[req.body.name] = req.body.seed;
  res.end();
});
