// library: ibm_db; feature: query; expect: innocent
const ibmdb = require('ibm_db');

exports.parts = (req, res) => {
  ibmdb.open(process.env.DB2_DSN, (err, conn) => {
    if (err) return res.status(503).end();
    conn.query('select * from PARTS where MAKER = ?', [req.query.maker], (error, rows) => {
      const count = conn.querySync('select count(*) from PARTS where MAKER = ?', [req.query.maker]);
      conn.close(() => res.json({ rows, count }));
    });
  });
};
