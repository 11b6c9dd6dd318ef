// library: events; feature: listeners of an emitter of the program; expect: bad
const { EventEmitter } = require('node:events');
const mitt = require('mitt');
const { exec } = require('child_process');
const app = require('express')();

const orders = new EventEmitter();
const prints = mitt();

orders.on('placed', ({ label }) => exec(`label --text ${label}`)); // error: command-injection

prints.on('sheet', (sheet) => {
  exec('print ' + sheet); // error: command-injection
});

app.post('/orders', (req, res) => {
  orders.emit('placed', { label: req.body.label, at: Date.now() });
  res.end();
});

app.post('/sheets', (req, res) => {
  prints.emit('sheet', req.query.sheet);
  res.end();
});
