// library: tedious; feature: request; expect: innocent
const { Connection, Request, TYPES } = require('tedious');

const connection = new Connection({ server: 'localhost' });

exports.getEmployee = (req, res) => {
  const request = new Request('SELECT * FROM Employees WHERE Email = @email', (err, rowCount) => {
    res.json({ found: err ? 0 : rowCount });
  });
  request.addParameter('email', TYPES.NVarChar, req.query.email);
  connection.execSql(request);
};
