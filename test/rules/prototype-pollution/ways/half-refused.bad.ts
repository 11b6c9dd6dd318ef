// library: express; feature: one name is refused, two others lead there as well; expect: bad
import express from 'express';

interface Change {
  at: string;
  to: unknown;
}

const notes = new Map<string, Record<string, any>>();
const app = express();
app.use(express.json());

function change(note: Record<string, any>, changes: Change[]) {
  for (const one of changes) {
    const steps = one.at.split('/').map((step) => decodeURIComponent(step));
    if (steps.includes('__proto__')) throw new Error('no such step');
    const name = steps.pop()!;
    const inner = steps.reduce((node, step) => node[step], note);
    inner[name] = one.to; // error: prototype-pollution
  }
}

app.patch('/notes/:id', (req, res) => {
  const note = notes.get(req.params.id);
  if (note) change(note, req.body);
  res.end();
});
