// library: express; feature: a signature that is hashed by hand of joined parts; expect: bad
const { createHash } = require('node:crypto');
const express = require('express');

function markOf(shop, order, total) {
  const parts = [order, total, shop.secretPhrase];
  return createHash('sha256').update(parts.join('|')).digest('hex');
}

module.exports = (shop) => {
  const router = express.Router();
  router.post('/paid', express.urlencoded({ extended: false }), (req, res) => {
    const { ORDER, TOTAL, CHECK } = req.body;
    const expected = markOf(shop, String(ORDER), String(TOTAL));
    if (expected !== String(CHECK).toLowerCase()) return res.sendStatus(400); // error: timing-unsafe-compare
    return res.send('OK');
  });
  return router;
};

const shops = {
  async paid(request, env) {
    const form = Object.fromEntries(await request.formData());
    return { ok: form.mark === markOf({ secretPhrase: env.SHOP_SECRET }, form.order, form.total), order: Number(form.order) }; // error: timing-unsafe-compare
  },
};
module.exports.shops = shops;
