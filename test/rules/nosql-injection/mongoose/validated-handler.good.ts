// library: mongoose; feature: a handler that gets its request from a wrapper with a validator; expect: innocent
import express from 'express';
import mongoose from 'mongoose';
import { z } from 'zod';
import { apiHandler, limit } from './api-handler';
import { Base } from './base';
import { orderValidator, loginSchema } from './validators';
import { validate, validateBody } from './validate';

const Order = mongoose.model('Order', new mongoose.Schema({ number: String, shop: String }));
const app = express();

export const findOrder = apiHandler(orderValidator)(async (req) => {
  const { number, shop } = req.body;
  return Order.findOne({ number, shop });
});

export const countOrders = apiHandler({ schema: loginSchema }, async (req) => Order.countDocuments({ shop: req.query.shop }));

export const listOrders = apiHandler({ ...orderValidator, limits: [limit] })(async (req) => Order.find({ shop: req.query.shop }));

export const addOrder = apiHandler({ bodySchema: z.object({ shop: z.string() }), method: 'post' })(async (req) => Order.findOne({ shop: req.body.shop }));

export class Orders extends Base {
  public override async handleList(req: Parameters<InstanceType<typeof Base>['handleList']>[0]) {
    return Order.find({ shop: req.query.shop });
  }
}

app.post('/orders', validate(loginSchema), async (req, res) => {
  res.json(await Order.findOne({ number: req.body.number }));
});

app.post('/shops', validateBody, async (req, res) => {
  res.json(await Order.findOne({ shop: req.body.shop }));
});
