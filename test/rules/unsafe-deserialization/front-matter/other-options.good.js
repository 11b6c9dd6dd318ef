// library: gray-matter; feature: the engine for JavaScript is replaced, among other options; expect: innocent
const express = require('express');
const matter = require('gray-matter');

const router = express.Router();
const none = () => ({});

router.post('/recipes/preview', (req, res) => {
  const { data } = matter(req.body.text, { excerpt: true, engines: { javascript: none, toml: (text) => ({ text }) } });
  res.json(data);
});

router.post('/recipes/import', (req, res) => {
  const { data } = matter(req.body.text, { engines: { js: none, javascript: { parse: none } } });
  res.json(data);
});

router.post('/recipes/old', (req, res) => {
  const { data } = matter(req.body.text, { parsers: { javascript: none } });
  res.json(data);
});

module.exports = router;
