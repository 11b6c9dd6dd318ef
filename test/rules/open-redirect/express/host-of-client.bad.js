// library: express; feature: host-of-client; expect: bad
const express = require('express');
const app = express();
app.get('/tenant', (req, res) => {
  res.redirect(`https://${req.query.tenant}`); // error: open-redirect
});
