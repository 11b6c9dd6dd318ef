// library: mathjs; feature: functions are only added; expect: bad
import { all, create } from 'mathjs';
import express from 'express';

const app = express();
const math = create(all);
math.import({ vat: (net: number) => net * 1.19 }, { override: true });

app.get('/calculate', (req, res) => {
  res.json(math.evaluate(String(req.query.expression))); // error: dynamic-code
});
