// library: express, node:http; feature: answers that were said to be no page, some lines before; expect: innocent
const express = require('express');
const http = require('node:http');
const Koa = require('koa');
const fastify = require('fastify')();
const app = express();

app.get('/tide.txt', (req, res) => {
  res.type('text/plain').set('Cache-Control', 'no-store');
  res.send(`<${req.query.port}>`);
});
app.get('/tide.csv', (req, res) => {
  res.set({ 'Content-Type': 'text/csv; charset=utf-8' });
  res.status(200);
  res.send(`<${req.query.port}>`);
});
app.get('/tide', (req, res) => {
  res.format({
    text() { res.send(`<${req.query.port}>`); },
    json: () => res.send(`{"port":"<${req.query.port}>"}`),
  });
});
app.get('/tides', (req, res) => {
  res.setHeader('Content-Disposition', 'attachment; filename="tides.html"');
  res.send(`<h1>${req.query.port}</h1>`);
});
app.get('/waves', (req, res) => {
  res.attachment('waves.html');
  res.send(`<h1>${req.query.port}</h1>`);
});
http.createServer((req, res) => {
  const { searchParams } = new URL(req.url, 'http://localhost');
  res.writeHead(200, { 'Content-Type': 'text/plain' });
  res.end(`<${searchParams.get('port')}>`);
});
new Koa().use(async (ctx) => {
  ctx.set('Content-Type', 'text/plain');
  ctx.body = `<${ctx.query.port}>`;
});
fastify.get('/tide', async (request, reply) => {
  reply.type('text/plain');
  return reply.send(`<html>${request.query.port}`);
});
