// library: pg; feature: connect-callback; expect: bad
const pg = require('pg');
const express = require('express');

const pool = new pg.Pool();
const router = express.Router();

router.get('/invoices', function (req, res, next) {
  pool.connect(function (err, client, done) {
    if (err) return next(err);
    client.query('SELECT * FROM invoices WHERE customer = \'' + req.query.customer + '\'', function (err, result) { // error: sql-concatenation
      done();
      if (err) return next(err);
      res.json(result.rows);
    });
  });
});

module.exports = router;
