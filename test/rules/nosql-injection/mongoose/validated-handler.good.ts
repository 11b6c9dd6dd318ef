// library: mongoose; feature: a handler that gets its request from a wrapper with a validator; expect: innocent
import express from 'express';
import mongoose from 'mongoose';
import { apiHandler } from './api-handler';
import { orderValidator, loginSchema } from './validators';
import { validate, validateBody } from './validate';

const Order = mongoose.model('Order', new mongoose.Schema({ number: String, shop: String }));
const app = express();

export const findOrder = apiHandler(orderValidator)(async (req) => {
  const { number, shop } = req.body;
  return Order.findOne({ number, shop });
});

export const countOrders = apiHandler({ schema: loginSchema }, async (req) => Order.countDocuments({ shop: req.query.shop }));

app.post('/orders', validate(loginSchema), async (req, res) => {
  res.json(await Order.findOne({ number: req.body.number }));
});

app.post('/shops', validateBody, async (req, res) => {
  res.json(await Order.findOne({ shop: req.body.shop }));
});
