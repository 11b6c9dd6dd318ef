// library: express; feature: session-value; expect: innocent
const express = require('express');
const router = express.Router();
router.post('/login', async (req, res) => {
  const target = req.session.returnTo;
  return res.redirect(target);
});
module.exports = router;
