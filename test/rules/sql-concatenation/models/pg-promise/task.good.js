// library: pg-promise; feature: task-callback; expect: innocent
const pgp = require('pg-promise')();
const db = pgp('postgres://localhost/billing');

exports.getInvoice = (req, res, next) => {
  db.task(async (t) => {
    const invoice = await t.one('SELECT * FROM invoices WHERE number = $1', req.params.number);
    const lines = await t.many('SELECT * FROM invoice_lines WHERE currency = $1', [req.query.currency]);
    return { ...invoice, lines };
  })
    .then((data) => res.json(data))
    .catch(next);
};
