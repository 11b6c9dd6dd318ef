// library: express, node:http; feature: answers that were said to be pages, on some paths at least; expect: bad
const express = require('express');
const http = require('node:http');
const app = express();

app.get('/tide', (req, res) => {
  res.type('html');
  res.send(`<h1>${req.query.port}</h1>`); // error: xss
});
app.get('/tides', (req, res) => {
  if (req.query.plain) res.type('txt');
  res.send(`<h1>${req.query.port}</h1>`); // error: xss
});
app.get('/wave', (req, res) => {
  res.format({
    'text/plain': () => { res.send(`Port: ${req.query.port}`); },
    'text/html': () => { res.send(`<h1>${req.query.port}</h1>`); }, // error: xss
  });
});
http.createServer((req, res) => {
  const { searchParams } = new URL(req.url, 'http://localhost');
  res.writeHead(200, 'OK', { 'content-type': 'image/svg+xml' }).end(`<svg><text>${searchParams.get('port')}</text></svg>`); // error: xss
});
