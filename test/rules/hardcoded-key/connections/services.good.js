// library: services; feature: passwords of the environment, of containers and of mail that nobody gets; expect: innocent
const nodemailer = require('nodemailer');
const amqp = require('amqplib');
const Redis = require('ioredis');
const { createClient } = require('redis');
const mongoose = require('mongoose');

exports.mail = nodemailer.createTransport({ service: 'gmail', auth: { user: process.env.MAIL_USER, pass: process.env.MAIL_PASSWORD } });
exports.preview = nodemailer.createTransport({ host: 'smtp.ethereal.email', port: 587, auth: { user: 'lou@ethereal.email', pass: 'Brief7!Taube' } });
exports.queue = () => amqp.connect('amqp://guest:guest@rabbitmq:5672');
exports.cache = new Redis({ host: 'redis', password: 'redis' });
exports.other = new Redis('cache.acme.io', { password: process.env.CACHE_PASSWORD });
exports.sessions = createClient({ url: process.env.REDIS_URL || 'redis://default:redis@localhost:6379' });
exports.open = () => mongoose.connect('mongodb://root:example@127.0.0.1:27017/orders');
