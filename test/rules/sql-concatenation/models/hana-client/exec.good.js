// library: @sap/hana-client; feature: exec; expect: innocent
const hana = require('@sap/hana-client');
const { createProcStatement } = require('@sap/hana-client/extension/Stream');

const conn = hana.createConnection();

exports.vendor = (req, res) => {
  conn.connect({ serverNode: 'hana:30015' });
  const rows = conn.exec('SELECT * FROM VENDORS WHERE CITY = ?', [req.query.city]);
  const statement = conn.prepare('SELECT NAME FROM VENDORS WHERE CITY = ?');
  createProcStatement(conn, 'CALL VENDOR_REPORT(?)', () => {});
  res.json({ rows, names: statement.exec([req.query.city]) });
};
