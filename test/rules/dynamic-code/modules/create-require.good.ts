// library: module; feature: a require that was made, for names of the program; expect: innocent
import { createRequire } from 'node:module';
import express from 'express';

const app = express();
const load = createRequire(import.meta.url);
const THEMES = new Map([['plain', './themes/plain.cjs'], ['dark', './themes/dark.cjs']]);

app.get('/themes/:name', (req, res) => {
  const file = THEMES.get(req.params.name);
  if (!file) return res.sendStatus(404);
  res.json({ title: load(file).title, version: load('./package.json').version });
});

export function plugin(name: string) {
  return load(name);
}
