// library: nodemailer; feature: a configured switch; expect: innocent
const nodemailer = require('nodemailer');

module.exports = nodemailer.createTransport({
  host: process.env.SMTP_HOST,
  requireTLS: true,
  tls: { rejectUnauthorized: process.env.SMTP_INSECURE !== 'true' },
});
