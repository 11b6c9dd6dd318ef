// library: nodemailer; feature: a transport; expect: bad
const nodemailer = require('nodemailer');

module.exports = nodemailer.createTransport({
  host: process.env.SMTP_HOST,
  port: 587,
  tls: { rejectUnauthorized: false }, // error: insecure-tls
});
