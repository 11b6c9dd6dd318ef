// library: express; feature: some letters, and a text that is copied letter by letter; expect: bad
const app = require('express')();

app.get('/badge/:name', (req, res) => res.send(`<b>${req.params.name.substring(0, 20)}</b>`)); // error: xss
app.get('/slow/:name', (req, res) => {
  let copy = '';
  for (let at = 0; at < req.params.name.length; at++) copy += req.params.name.charAt(at);
  res.send(`<b>${copy}</b>`); // error: xss
});
