// library: fast-json-patch; feature: a patch of a client whose prototypes are let through; expect: bad
import express from 'express';
import * as patches from 'fast-json-patch';
import jsonpatch from 'fast-json-patch';

const app = express();
app.use(express.json());
const gardens = new Map<string, object>();

app.patch('/gardens/:id', (req, res) => {
  const garden = gardens.get(req.params.id) ?? {};
  patches.applyPatch(garden, req.body, false, true, false); // error: prototype-pollution
  for (const step of req.body) {
    jsonpatch.applyOperation(garden, step, true, false, false, 0); // error: prototype-pollution
  }
  res.json(garden);
});
