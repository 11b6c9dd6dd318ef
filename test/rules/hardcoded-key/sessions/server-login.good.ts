// library: logins; feature: with what clients are let in, from the environment; expect: innocent
import express from 'express';
import basicAuth from 'express-basic-auth';
import { Hono } from 'hono';
import { basicAuth as honoBasicAuth } from 'hono/basic-auth';
import { bearerAuth } from 'hono/bearer-auth';

const app = new Hono<{ Bindings: { STOCK_TOKEN: string } }>();
app.use('/stock/*', (c, next) => bearerAuth({ token: c.env.STOCK_TOKEN })(c, next));
app.use('/ledger/*', honoBasicAuth({ username: 'ledger', password: process.env.LEDGER_PASSWORD! }));

express().use('/admin', basicAuth({ users: { admin: process.env.ADMIN_PASSWORD! }, challenge: true, realm: 'admin' }));
