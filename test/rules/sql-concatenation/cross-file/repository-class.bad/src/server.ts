// entry: server.ts; library: pg; feature: inherited-repository; expect: bad
import express from 'express';
import { InvoiceRepository } from './invoice.repository';

const invoices = new InvoiceRepository();
const app = express();

app.get('/invoices/:number', async (req, res) => {
  res.json(await invoices.byNumber(req.params.number));
});
