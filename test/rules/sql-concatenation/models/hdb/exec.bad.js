// library: hdb; feature: exec; expect: bad
const hdb = require('hdb');

const client = hdb.createClient({ host: 'hana', port: 30015 });

exports.material = (req, res, next) => {
  client.connect((err) => {
    if (err) return next(err);
    client.exec("SELECT * FROM MATERIALS WHERE MATNR = '" + req.params.matnr + "'", (error, rows) => { // error: sql-concatenation
      client.end();
      res.json(rows);
    });
  });
};
// never: .exec(req.params.matnr)
