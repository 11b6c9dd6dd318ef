// library: pg; feature: express-param-method; expect: bad
const { Client } = require('pg');
const client = new Client();
client.connect();

exports.get = function (req, res) {
  const id = req.param('id');
  client.query('SELECT * FROM keys WHERE id = ' + id, function (err, result) { // error: sql-concatenation
    res.send(result.rows);
  });
};
