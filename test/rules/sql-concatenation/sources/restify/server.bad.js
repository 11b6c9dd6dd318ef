// library: mysql; feature: restify; expect: bad
const restify = require('restify');
const mysql = require('mysql');

const pool = mysql.createPool({ database: 'fleet' });
const server = restify.createServer();
server.use(restify.plugins.queryParser());

server.get('/trucks/:plate', (req, res, next) => {
  pool.query(`SELECT * FROM trucks WHERE plate = '${req.params.plate}'`, (err, rows) => { // error: sql-concatenation
    res.send(rows);
    return next(err);
  });
});
