// library: express; feature: headers in other forms; expect: bad
const express = require('express');
const http = require('http');
const url = require('url');
const hapi = require('@hapi/hapi');
const app = express();

app.get('/leave', (req, res) => {
  res.set({ Location: req.query.to }); // error: open-redirect
  res.redirect(url.resolve('https://shop.example', req.query.to)); // error: open-redirect
});

http.createServer((req, res) => {
  res.writeHead(302, ['Location', url.parse(req.url, true).query.to]); // error: open-redirect
  res.end();
});

hapi.server().route({ method: 'GET', path: '/', handler: (request, h) => h.response().redirect(request.query.to) }); // error: open-redirect
