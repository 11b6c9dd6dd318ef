// library: mathjs; feature: functions that lead out are replaced; expect: bad
import { all, create } from 'mathjs';
import express from 'express';

const app = express();
const math = create(all);
const evaluate = math.evaluate;
const no = () => {
  throw new Error('disabled');
};
math.import({ import: no, createUnit: no, evaluate: no, parse: no, simplify: no, derivative: no }, { override: true });

app.get('/calculate', (req, res) => {
  res.json(evaluate(String(req.query.expression))); // suggestion: dynamic-code
});
