// library: pg; feature: a program that shows how to connect; expect: innocent
const { Client } = require('pg');

module.exports = new Client({ host: 'ledger.harbour.example', user: 'clerk', password: 'Kelp&Lantern_4417' });
