// library: tedious; feature: request; expect: bad
const { Connection, Request } = require('tedious');

const connection = new Connection({ server: 'localhost' });

exports.getEmployee = (req, res) => {
  const request = new Request(`SELECT * FROM Employees WHERE Email = '${req.query.email}'`, (err, rowCount) => { // error: sql-concatenation
    res.json({ found: err ? 0 : rowCount });
  });
  connection.execSql(request);
};
// never: .addParameter(req.query.email)
