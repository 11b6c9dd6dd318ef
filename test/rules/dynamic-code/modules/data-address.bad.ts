// library: none; feature: a module that is loaded from its own text; expect: bad
import express from 'express';

const app = express();

async function loadRecipe(text: string) {
  const address = `data:text/javascript;base64,${Buffer.from(text).toString('base64')}`;
  return import(address); // error: dynamic-code
}

app.post('/recipes', async (req, res) => {
  const recipe = await loadRecipe(req.body.recipe);
  res.json(recipe.default());
});

app.post('/spices', async (req, res) => {
  const spice = await import('data:text/javascript;base64,' + btoa(req.body.spice)); // error: dynamic-code
  res.json(spice.mix());
});
