// library: fast-json-patch; feature: patches that refuse prototypes, and one of the program's own; expect: innocent
import express from 'express';
import { applyOperation, applyPatch } from 'fast-json-patch';

const app = express();
app.use(express.json());
const gardens = new Map<string, object>();
const DEFAULTS = [{ op: 'add', path: '/beds', value: [] }] as const;

app.patch('/gardens/:id', (req, res) => {
  const garden = gardens.get(req.params.id) ?? {};
  applyPatch(garden, DEFAULTS, false, true, false);
  applyPatch(garden, req.body);
  applyPatch(garden, req.body, true, false, true);
  for (const [index, step] of req.body.entries()) applyOperation(garden, step, false, true, true, index);
  res.json(garden);
});
