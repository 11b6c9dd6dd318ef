// library: node:module; feature: what is required can be a program, although a .json stands in its path; expect: bad
const express = require('express');

const app = express();

app.get('/themes/:name', (req, res) => {
  const theme = require(`./themes.json/${req.params.name}`); // error: dynamic-code
  res.json(theme);
});
