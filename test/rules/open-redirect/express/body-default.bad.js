// library: express; feature: body-default; expect: bad
const express = require('express');
const router = express.Router();
router.post('/login', async (req, res) => {
  const { returnTo = '/dashboard' } = req.body;
  return res.redirect(returnTo); // error: open-redirect
});
module.exports = router;
