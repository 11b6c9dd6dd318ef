const { Router } = require('express');
const fs = require('fs');
const { isPart } = require('./checks');

const router = Router();
router.delete('/parts/:part', isPart, (req, res) => {
  fs.unlinkSync(`/srv/parts/${req.params.part}`);
  res.end();
});
module.exports = router;
