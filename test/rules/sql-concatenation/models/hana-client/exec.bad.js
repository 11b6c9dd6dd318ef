// library: @sap/hana-client; feature: exec; expect: bad
const hana = require('@sap/hana-client');
const { createProcStatement } = require('@sap/hana-client/extension/Stream');

const conn = hana.createConnection();

exports.vendor = (req, res) => {
  conn.connect({ serverNode: 'hana:30015' });
  const rows = conn.exec(`SELECT * FROM VENDORS WHERE CITY = '${req.query.city}'`); // error: sql-concatenation
  const statement = conn.prepare('SELECT NAME FROM VENDORS WHERE ' + req.query.filter); // error: sql-concatenation
  createProcStatement(conn, `CALL ${req.query.procedure}(?)`, () => {}); // error: sql-concatenation
  res.json({ rows, names: statement.exec([]) });
};
