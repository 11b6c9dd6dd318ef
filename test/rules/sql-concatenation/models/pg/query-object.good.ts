// library: pg; feature: query-class; expect: innocent
import pg from 'pg';
import express from 'express';

const client = new pg.Client();
const app = express();

app.get('/export/:month', (req, res) => {
  const query = new pg.Query('SELECT * FROM invoices WHERE month = $1', [req.params.month]);
  query.on('row', (row) => res.write(JSON.stringify(row) + '\n'));
  query.on('end', () => res.end());
  client.query(query);
});
