// library: none; feature: a program in the address that is loaded; expect: bad
import express from 'express';

const app = express();

export function compiled(text: string) {
  return import('data:text/javascript,' + encodeURIComponent(text)); // warning: dynamic-code
}

export async function defaultOf(text: string): Promise<unknown> {
  const address = `data:text/javascript;base64,${Buffer.from(text).toString('base64')}`;
  const loaded = await import(address); // warning: dynamic-code
  return loaded.default;
}

app.post('/formulas', async (req, res) => {
  const formula = await import('data:text/javascript,' + encodeURIComponent(req.body.formula)); // error: dynamic-code
  res.json(formula.default());
});
