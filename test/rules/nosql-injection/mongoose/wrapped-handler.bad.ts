// library: mongoose; feature: a handler in a wrapper that validates no data; expect: bad
import express from 'express';
import mongoose from 'mongoose';
import { apiHandler } from './api-handler';
import { requireLogin, validateToken } from './login';

const Order = mongoose.model('Order', new mongoose.Schema({ number: String, shop: String }));
const app = express();

export const findOrder = apiHandler({ login: true })(async (req) => {
  return Order.findOne({ number: req.body.number }); // error: nosql-injection
});

app.post('/orders', requireLogin, async (req, res) => {
  res.json(await Order.findOne({ number: req.body.number })); // error: nosql-injection
});

app.post('/shops', validateToken, async (req, res) => {
  res.json(await Order.findOne({ shop: req.body.shop })); // error: nosql-injection
});
