// library: mongoose; feature: a model known by its path; expect: innocent
import express from 'express';
import { Ticket } from '../models/ticket.mjs';
import { User } from '../models/user.mjs';

const router = express.Router();

router.post('/tickets/search', express.json(), async (req, res) => {
  res.json(await Ticket.find({ title: String(req.body.title) }).limit(50).lean());
});

router.post('/users', express.json(), async (req, res) => {
  res.json(await User.findOne({ where: { email: req.body.email } }));
});

export default router;
