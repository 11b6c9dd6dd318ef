// library: express; feature: functions that are picked from a list of names, and settings that are only read; expect: innocent
import express from 'express';

const app = express();
const everything = globalThis as Record<string, any>;
const UNITS: Record<string, (value: number) => number> = { inch: (value) => value * 2.54, foot: (value) => value * 30.48 };

app.post('/convert', (req, res) => {
  const { unit } = req.body;
  if (!['parseInt', 'parseFloat'].includes(unit)) return res.sendStatus(404);
  const convert = everything[unit];
  res.json({ value: convert(String(req.body.value)) });
});

app.post('/units', (req, res) => {
  const convert = UNITS[req.body.unit];
  if (!convert || !Object.hasOwn(UNITS, req.body.unit)) return res.sendStatus(404);
  res.json({ value: convert(Number(req.body.value)) });
});

app.get('/known', (req, res) => {
  const found = everything[String(req.query.name)];
  res.json({ known: found !== undefined });
});
