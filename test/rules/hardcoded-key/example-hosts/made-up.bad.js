// library: pg; feature: hosts whose names were taken out, with passwords that were not; expect: bad
const { Client } = require('pg');
const nodemailer = require('nodemailer');

exports.ledger = new Client({ host: 'ledger.harbour.example', user: 'clerk', password: 'Kelp&Lantern_4417' }); // error: hardcoded-key

exports.tides = new Client('postgres://tides:Basalt-Wren-2093@db.example.org/tides'); // error: hardcoded-key

exports.letters = nodemailer.createTransport({ host: 'mail.harbour.invalid', auth: { user: 'letters', pass: 'Moss!Anchor82' } }); // error: hardcoded-key

const nothing = new Client({ host: 'db.example.com', user: 'app', password: 'password' });
exports.nothing = [nothing, new Client('postgres://user:pass@pg.example.com/app'), new Client({ host: 'pg.example.com', user: 'shop', password: 'shop-secret' })];
