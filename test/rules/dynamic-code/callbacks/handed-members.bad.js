// library: express; feature: callbacks that get each member of what was sent; expect: bad
const express = require('express');
const app = express();
app.use(express.text());

app.post('/forms', (req, res) => {
  const form = JSON.parse(req.body, function (key, field) {
    return key === 'onSubmit' ? new Function('event', field) : field; // error: dynamic-code
  });
  res.json(Object.keys(form));
});

app.post('/letters', (req, res) => {
  res.send({ text: req.body.replace(/<%(.+?)%>/g, (_all, script) => eval(script)) }); // error: dynamic-code
});

app.post('/labels', (req, res) => {
  res.json(JSON.stringify(JSON.parse(req.body), (name, value) => (name.startsWith('=') ? eval(value) : value))); // error: dynamic-code
});

app.post('/shelves', (req, res) => {
  res.json(Object.groupBy(JSON.parse(req.body), (book) => eval(book.rule))); // error: dynamic-code
});
