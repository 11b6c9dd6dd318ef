// library: express; feature: callbacks that get each member of what was sent; expect: innocent
const express = require('express');
const app = express();
app.use(express.text());

const FIELDS = { title: (text) => text.trim(), year: Number };

app.post('/forms', (req, res) => {
  const form = JSON.parse(req.body, (key, field) => (Object.hasOwn(FIELDS, key) ? FIELDS[key](field) : field));
  res.json(Object.keys(form));
});

app.post('/letters', (req, res) => {
  res.json({ text: req.body.replace(/<%\s*(\d+) \+ (\d+)\s*%>/g, (_all, left, right) => eval(left + '+' + right)) });
});

app.post('/labels', (req, res) => {
  res.json(JSON.stringify(JSON.parse(req.body), (name, value) => (name.startsWith('=') ? String(value) : value)));
});
