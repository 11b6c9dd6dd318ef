// library: express; feature: pairs that wait for their turn, and merges that refuse one of the names only; expect: bad
import express from 'express';

type Tree = Record<string, any>;
const app = express();
app.use(express.json());

function layOver(base: Tree, given: Tree) {
  const waiting: [Tree, Tree][] = [[base, given]];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const [into, from] = next;
    for (const name of Object.keys(from)) {
      if (from[name] instanceof Object && into[name]) waiting.push([into[name], from[name]]);
      else into[name] = from[name]; // error: prototype-pollution
    }
  }
}

function layUnder(base: Tree, given: Tree) {
  const waiting = [{ into: base, from: given }];
  while (waiting.length > 0) {
    const { into, from } = waiting.shift()!;
    for (const [name, value] of Object.entries(from)) {
      const child = into[name];
      if (child && value && typeof value === 'object') waiting.push({ into: child, from: value });
      else into[name] = value; // error: prototype-pollution
    }
  }
}

const pour = (into: Tree, from: Tree): Tree => {
  Object.keys(from).forEach((name) => {
    if (name === '__proto__') return;
    const given = from[name];
    if (given && typeof given === 'object' && into[name]) pour(into[name], given);
    else into[name] = given; // error: prototype-pollution
  });
  return into;
};

app.put('/tree', (req, res) => {
  layOver({ leaves: {} }, req.body);
  layUnder({ roots: {} }, req.body);
  res.json(pour({ bark: { color: 'brown' } }, req.body));
});
