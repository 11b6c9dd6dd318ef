// library: pg; feature: query-class; expect: bad
import pg from 'pg';
import express from 'express';

const client = new pg.Client();
const app = express();

app.get('/export/:month', (req, res) => {
  const query = new pg.Query(`SELECT * FROM invoices WHERE month = '${req.params.month}'`); // error: sql-concatenation
  query.on('row', (row) => res.write(JSON.stringify(row) + '\n'));
  query.on('end', () => res.end());
  client.query(query);
});
