// library: gray-matter; feature: options that leave the engine for JavaScript in place; expect: bad
const express = require('express');
const matter = require('gray-matter');

const router = express.Router();

router.post('/recipes/preview', (req, res) => {
  const { data } = matter(req.body.text, { excerpt: true, delimiters: '~~~' }); // error: unsafe-deserialization
  res.json(data);
});

router.post('/recipes/import', (req, res) => {
  const { data } = matter(req.body.text, { engines: { toml: (text) => ({ text }) } }); // error: unsafe-deserialization
  res.json(data);
});

// `---javascript` finds the engine of that name, whatever stands under its short name.
router.post('/recipes/short', (req, res) => {
  const { data } = matter(req.body.text, { engines: { js: () => ({}) } }); // error: unsafe-deserialization
  res.json(data);
});

module.exports = router;
