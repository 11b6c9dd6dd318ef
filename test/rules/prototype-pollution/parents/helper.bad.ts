// library: express; feature: a helper that gives back where a path leads, and its last name; expect: bad
import express from 'express';

const app = express();
app.use(express.json());
const garden: Record<string, any> = {};

function bedAt(root: any, route: string): [any, string] {
  const names = route.split('.');
  const last = names.pop()!;
  let bed = root;
  for (const name of names) bed = bed[name] ?? (bed[name] = {});
  return [bed, last];
}

app.put('/plants', (req, res) => {
  const [bed, name] = bedAt(garden, req.body.route);
  bed[name] = req.body.plant; // error: prototype-pollution
  res.end();
});

const find = (root: any, names: string[]) => {
  const owner = names.slice(0, -1).reduce((at, name) => at[name], root);
  return { owner, leaf: names[names.length - 1]! };
};

app.patch('/plants', (req, res) => {
  const found = find(garden, req.body.names);
  found.owner[found.leaf] = req.body.plant; // error: prototype-pollution
  res.end();
});

function spotOf([name, ...rest]: string[], at: any): { at: any; name: string } {
  return rest.length === 0 ? { at, name: name! } : spotOf(rest, (at[name!] ??= {}));
}

function plant({ at, name }: { at: any; name: string }, seed: unknown): void {
  at[name] = seed; // error: prototype-pollution
}

app.post('/plants', (req, res) => {
  plant(spotOf(String(req.body.route).split('/'), garden), req.body.seed);
  res.end();
});

class Garden {
  private readonly beds: Record<string, any> = {};

  private where(route: string): { bed: any; name: string } {
    const names = route.split('/');
    const name = names.pop() ?? '';
    let bed: any = this.beds;
    while (names.length > 0) bed = bed[names.shift()!];
    return { bed, name };
  }

  sow(route: string, seed: unknown): void {
    const { bed, name } = this.where(route);
    bed[name] = seed; // error: prototype-pollution
  }
}

const own = new Garden();
app.post('/seeds', (req, res) => {
  own.sow(req.body.route, req.body.seed);
  res.end();
});
