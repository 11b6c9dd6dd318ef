// library: mongoose; feature: imported-model; expect: bad; entry: src/routes.js
const express = require('express');
const Post = require('./models/post');
const router = express.Router();
router.delete('/posts', async (req, res) => {
  await Post.deleteMany({ author: req.query.author }); // error: nosql-injection
  res.sendStatus(204);
});
module.exports = router;
