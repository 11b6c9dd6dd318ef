// library: express-session; feature: the sessions are signed with a few random characters; expect: bad
const { randomBytes } = require('node:crypto');
const express = require('express');
const session = require('express-session');

const app = express();
const word = randomBytes(32).toString('hex').slice(0, 8); // error: weak-key
app.use(session({ secret: word, resave: false, saveUninitialized: false }));
