// library: express; feature: members that are there are written anew, all the way down; expect: innocent
import express from 'express';

export function toBooleans(picked: unknown): void {
  if (picked && typeof picked === 'object') {
    for (const name in picked) {
      const key = name as keyof typeof picked;
      if (picked[key] === 'yes') (picked as Record<string, unknown>)[key] = true;
      else if (typeof picked[key] === 'object') toBooleans(picked[key]);
    }
  }
}

const app = express();
app.get('/orders', (req, res) => {
  const { select } = req.query;
  toBooleans(select);
  res.json({ select });
});
