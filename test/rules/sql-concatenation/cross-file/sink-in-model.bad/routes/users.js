// entry: routes/users.js; library: mysql2; feature: require; expect: bad; flow: routes/users.js:8
const express = require('express');
const User = require('../models/user');

const router = express.Router();

router.get('/:name', async (req, res) => {
  const users = await User.findByName(req.params.name);
  res.json(users);
});

module.exports = router;
