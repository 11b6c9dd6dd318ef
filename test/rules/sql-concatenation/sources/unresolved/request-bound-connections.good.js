// library: none; feature: connection-on-request; expect: innocent
const express = require('express');
const router = express.Router();

router.get('/cars', (req, res, next) => {
  req.getConnection((err, conn) => {
    if (err) return next(err);
    conn.query('SELECT * FROM cars WHERE brand = ?', [req.query.brand], (error, rows) => res.json(rows));
  });
});

router.get('/bikes', async (req, res) => {
  const rows = await req.app.locals.db.query('SELECT * FROM bikes WHERE brand = $1', [req.query.brand]);
  const others = await req.db.all('SELECT * FROM scooters WHERE brand = ?', req.query.brand);
  res.json({ rows, others });
});

module.exports = router;
