// library: logins; feature: with what clients are let in; expect: bad
import express from 'express';
import basicAuth from 'express-basic-auth';
import { Hono } from 'hono';
import { basicAuth as honoBasicAuth } from 'hono/basic-auth';
import { bearerAuth } from 'hono/bearer-auth';

const app = new Hono();
app.use('/stock/*', bearerAuth({ token: 'stock-of-the-day' })); // error: hardcoded-key
app.use('/ledger/*', honoBasicAuth({ username: 'ledger', password: 'Hauptbuch7!' })); // error: hardcoded-key

express().use('/admin', basicAuth({ users: { admin: 'Hauptbuch7!' } })); // error: hardcoded-key
