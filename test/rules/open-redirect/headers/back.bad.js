// library: express; feature: back to the page that asked, as Express says to write it; expect: bad
const express = require('express');
const app = express();

app.post('/rows/:id/delete', async (req, res) => {
  await req.app.locals.rows.remove(req.params.id);
  res.redirect(req.get('Referrer') || '/'); // suggestion: open-redirect
});

app.post('/rows/:id/archive', (req, res) => res.redirect(req.headers.referer ?? '/rows')); // suggestion: open-redirect
