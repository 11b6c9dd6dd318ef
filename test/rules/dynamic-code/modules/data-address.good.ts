// library: none; feature: encoded bytes in addresses; expect: innocent
import express from 'express';

const app = express();
const WASM = 'AGFzbQEAAAA=';

app.get('/pictures', async (req, res) => {
  const pixel = `data:image/png;base64,${Buffer.from(req.body.pixel).toString('base64')}`;
  const codec = await import(`data:application/wasm;base64,${WASM}`);
  const kitchen = await import('./kitchen.js');
  res.json({ pixel, codec: codec.name, kitchen: kitchen.name });
});
