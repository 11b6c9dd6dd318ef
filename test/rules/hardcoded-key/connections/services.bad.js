// library: services; feature: passwords of mail, queues and caches in the program; expect: bad
const nodemailer = require('nodemailer');
const amqp = require('amqplib');
const Redis = require('ioredis');
const { createClient } = require('redis');
const mongoose = require('mongoose');

exports.mail = nodemailer.createTransport({
  service: 'gmail',
  auth: { user: 'orders.acme@gmail.com', pass: 'lmno pqrs tuvw xyza' }, // error: hardcoded-key
});
exports.relay = nodemailer.createTransport({ host: 'smtp.acme.io', port: 465, auth: { user: 'orders', pass: 'Brief7!Taube' } }); // error: hardcoded-key
exports.queue = () => amqp.connect('amqps://orders:Brief7!Taube@queue.acme.io/orders'); // error: hardcoded-key
exports.cache = new Redis({ host: 'cache.acme.io', password: 'Brief7!Taube' }); // error: hardcoded-key
exports.sessions = createClient({ socket: { host: 'sessions.acme.io' }, password: 'Brief7!Taube' }); // error: hardcoded-key
exports.open = () => mongoose.connect('mongodb+srv://orders:Brief7Taube@cluster0.acme.mongodb.net/orders'); // error: hardcoded-key
