// library: express-session; feature: the same in the program itself; expect: bad
const express = require('express');
const session = require('express-session');

const app = express();
app.use(session({ secret: 'some secret for the shop', resave: false, saveUninitialized: false })); // error: hardcoded-key
