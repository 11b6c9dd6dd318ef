// library: none; feature: connection-on-request; expect: bad
const express = require('express');
const router = express.Router();

router.get('/cars', (req, res, next) => {
  req.getConnection((err, conn) => {
    if (err) return next(err);
    conn.query(`SELECT * FROM cars WHERE brand = '${req.query.brand}'`, (error, rows) => res.json(rows)); // error: sql-concatenation
  });
});

router.get('/bikes', async (req, res) => {
  const rows = await req.app.locals.db.query('SELECT * FROM bikes WHERE brand = \'' + req.query.brand + '\''); // error: sql-concatenation
  const others = await req.db.all(`SELECT * FROM scooters WHERE brand = '${req.query.brand}'`); // error: sql-concatenation
  res.json({ rows, others });
});

module.exports = router;
