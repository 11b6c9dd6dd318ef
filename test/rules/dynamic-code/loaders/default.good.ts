// library: node:module; feature: an object that is made where nobody gives one, asked for what it knows; expect: innocent
import { createRequire } from 'node:module';
import type { Application } from 'express';

const load = createRequire(import.meta.url);
const NAMES = new Map([['plain', './skins/plain.cjs'], ['paper', './skins/paper.cjs']]);

class Skins {
  classic(name: string) {
    const file = NAMES.get(name);
    return file ? load(file) : undefined;
  }
}

export function skinRoutes(app: Application, skins = new Skins()): void {
  app.get('/skins/:name', (req, res) => res.send(skins.classic(req.params.name)?.css));
}
