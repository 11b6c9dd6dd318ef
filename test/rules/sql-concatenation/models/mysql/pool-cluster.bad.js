// library: mysql; feature: pool-cluster; expect: bad
const mysql = require('mysql');

const cluster = mysql.createPoolCluster();
cluster.add('MASTER', { host: 'db1', database: 'shop' });
cluster.add('SLAVE1', { host: 'db2', database: 'shop' });

exports.listReviews = (req, res, next) => {
  const replica = cluster.of('SLAVE*', 'RANDOM');
  replica.query('SELECT * FROM reviews WHERE product_id = ' + req.params.productId, (err, rows) => { // error: sql-concatenation
    if (err) return next(err);
    res.json(rows);
  });
};
