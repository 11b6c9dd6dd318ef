// library: mongoose; feature: a model known by its path; expect: bad
import express from 'express';
import { Ticket } from '../models/ticket.mjs';

const router = express.Router();

router.post('/tickets/search', express.json(), async (req, res) => {
  res.json(await Ticket.find(req.body.filter).limit(50).lean()); // error: nosql-injection
});

export default router;
