// library: several; feature: data and plain text; expect: innocent
const hapi = require('@hapi/hapi');
const fastify = require('fastify');
const express = require('express');
const app = express();

hapi.server().route({ method: 'POST', path: '/', handler: (request, h) => request.payload });
hapi.server().route({ method: 'POST', path: '/a', handler: (request, h) => h.response(request.payload).code(201) });
fastify().get('/', async (request) => `hello ${request.query.name}`);
fastify().post('/', async (request) => request.body);
app.get('/a', (req, res) => {
  res.set('Content-Type', 'text/plain').send(`Hello ${req.query.name}`);
});
app.get('/b', (req, res) => {
  res.setHeader('Content-Type', 'text/plain');
  res.send(`Hello ${req.query.name}`);
});
app.get('/c', (req, res) => {
  res.type('txt');
  res.send(`Hello ${req.query.name}`);
});
