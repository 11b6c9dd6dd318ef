// library: express-session; feature: a constant in a program that shows how a package is used; expect: bad
const express = require('express');
const session = require('express-session');

const app = express();
app.use(session({ secret: 'some secret for the shop', resave: false, saveUninitialized: false })); // suggestion: hardcoded-key
