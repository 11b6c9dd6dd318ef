// library: express; feature: where something was made, which no browser follows; expect: innocent
const app = require('express')();

app.post('/features/:name', (req, res) => {
  res.status(201).header('location', `${req.params.name}/edit`).json({ ok: true });
});
