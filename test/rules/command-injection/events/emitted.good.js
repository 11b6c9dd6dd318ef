// library: events; feature: listeners of an emitter of the program, and of a socket; expect: innocent
const { EventEmitter } = require('node:events');
const { exec } = require('child_process');
const { connect } = require('./uplink');
const app = require('express')();

const orders = new EventEmitter();
const uplink = connect('wss://labels.example');

orders.on('placed', ({ count }) => exec(`label --copies ${count}`));
orders.on('cancelled', (label) => exec(`unlabel ${label}`));
uplink.on('label', (label) => exec(`label --text ${label}`));

app.post('/orders', (req, res) => {
  orders.emit('placed', { count: Number(req.body.count), note: req.body.note });
  orders.emit('noted', req.body.note);
  orders.emit('cancelled', 'all');
  uplink.emit('label', req.body.label);
  res.end();
});
