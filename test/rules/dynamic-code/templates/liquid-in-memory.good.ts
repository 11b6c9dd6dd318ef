// library: liquidjs; feature: a template of a client that is shown constants, where templates name no files; expect: innocent
import express from 'express';
import { Liquid } from 'liquidjs';

const app = express();
app.use(express.json());
const liquid = new Liquid({ ownPropertyOnly: true, templates: {} });

app.post('/preview', async (req, res) => {
  res.json({ text: await liquid.parseAndRender(String(req.body.card), { guest: { name: 'Ida' } }) });
});
