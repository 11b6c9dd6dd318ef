// library: bullmq; feature: constructors of functions that have no name; expect: bad
import { Worker } from 'bullmq';
import express from 'express';

type Step = (value: unknown) => Promise<unknown>;
const AsyncFunction = Object.getPrototypeOf(async function () {}).constructor as new (...parts: string[]) => Step;
const GeneratorFunction = Object.getPrototypeOf(function* () {}).constructor;
const Plain = (() => {}).constructor as FunctionConstructor;

new Worker('steps', async (job) => {
  const step = new AsyncFunction('value', job.data.body); // warning: dynamic-code
  return step(job.data.value);
});

const app = express();

app.post('/rules', express.json(), (req, res) => {
  const rows = GeneratorFunction('rows', req.body.rows); // error: dynamic-code
  const test = Plain('row', req.body.test); // error: dynamic-code
  const late = async function () {}.constructor('row', req.body.late); // error: dynamic-code
  const made = Reflect.construct(AsyncFunction, ['row', req.body.made]); // error: dynamic-code
  res.json([rows, test, late, made].length);
});
