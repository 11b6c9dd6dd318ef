// library: liquidjs; feature: a template of a client that is shown what the program holds, or may name files; expect: bad
import express from 'express';
import { Liquid } from 'liquidjs';
import { guestOf } from './guests.js';

const app = express();
app.use(express.json());
const liquid = new Liquid({ root: './cards' });

app.post('/preview', async (req, res) => {
  res.json({ text: await liquid.parseAndRender(String(req.body.card), { guest: { name: 'Ida' } }) }); // warning: dynamic-code
});

app.post('/cards', async (req, res) => {
  res.json({ text: await liquid.parseAndRender(String(req.body.card), { guest: await guestOf(req) }) }); // warning: dynamic-code
});
