// library: express; feature: send-html; expect: bad
const express = require('express');
const app = express();
app.get('/hello', (req, res) => {
  const name = req.query.name;
  res.send('<html><body>Hello ' + name + '</body></html>'); // error: xss
});
