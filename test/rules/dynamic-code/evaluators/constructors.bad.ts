// library: express; feature: Function by another name; expect: bad
import express from 'express';

const app = express();
const AsyncFunction = (async () => {}).constructor as new (...parts: string[]) => (...given: unknown[]) => Promise<unknown>;

app.post('/formulas', (req, res) => {
  const run = Function.constructor('row', req.body.formula); // error: dynamic-code
  res.json(run({ price: 3 }));
});

app.post('/scripts', async (req, res) => {
  res.json(await new AsyncFunction('row', req.body.script)({ price: 3 })); // error: dynamic-code
});

app.post('/steps', async (req, res) => {
  const Maker = Object.getPrototypeOf(async function () {}).constructor;
  res.json(await Maker('row', req.body.step)({ price: 3 })); // error: dynamic-code
});

app.post('/filters', (req, res) => {
  res.json({}.constructor.constructor(req.body.filter)()); // error: dynamic-code
});

app.post('/sorts', (req, res) => {
  const maker = app.get.constructor;
  res.json(maker(req.body.sort)()); // error: dynamic-code
});
