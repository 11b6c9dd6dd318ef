// library: express; feature: send-file-root; expect: innocent
const express = require('express');
const app = express();
app.get('/download/:name', (req, res) => {
  res.sendFile(req.params.name, { root: 'downloads' });
});
app.get('/terms', (req, res) => res.sendFile('/srv/terms.html'));
