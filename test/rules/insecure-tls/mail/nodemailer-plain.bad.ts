// library: nodemailer; feature: ignoreTLS; expect: bad
import nodemailer from 'nodemailer';

export const transport = nodemailer.createTransport({ host: process.env.SMTP_HOST, ignoreTLS: true }); // warning: insecure-tls
