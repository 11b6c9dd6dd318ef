// library: express-session; feature: options of a settings file are spread; expect: bad
const express = require('express');
const session = require('express-session');
const cookieParser = require('cookie-parser');
const settings = require('./settings');

const app = express();
app.use(session({ ...settings.cookies, cookie: { secure: true } })); // error: hardcoded-key
app.use(cookieParser(settings.signature)); // error: hardcoded-key
