// library: express-session; feature: the sessions are signed with many random characters; expect: innocent
const { randomBytes } = require('node:crypto');
const express = require('express');
const session = require('express-session');

const app = express();
app.use(session({ secret: randomBytes(64).toString('hex').slice(0, 64), name: `s${randomBytes(2).toString('hex')}`, resave: false, saveUninitialized: false }));
