// library: ibm_db; feature: query; expect: bad
const ibmdb = require('ibm_db');

exports.parts = (req, res) => {
  ibmdb.open(process.env.DB2_DSN, (err, conn) => {
    if (err) return res.status(503).end();
    conn.query("select * from PARTS where MAKER = '" + req.query.maker + "'", (error, rows) => { // error: sql-concatenation
      const count = conn.querySync(`select count(*) from PARTS where MAKER = '${req.query.maker}'`); // error: sql-concatenation
      conn.close(() => res.json({ rows, count }));
    });
  });
};
