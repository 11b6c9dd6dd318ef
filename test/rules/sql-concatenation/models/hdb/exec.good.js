// library: hdb; feature: prepare; expect: innocent
const hdb = require('hdb');

const client = hdb.createClient({ host: 'hana', port: 30015 });

exports.material = (req, res, next) => {
  client.connect((err) => {
    if (err) return next(err);
    client.prepare('SELECT * FROM MATERIALS WHERE MATNR = ?', (error, statement) => {
      statement.exec([req.params.matnr], (failure, rows) => {
        statement.drop();
        client.end();
        res.json(rows);
      });
    });
  });
};
