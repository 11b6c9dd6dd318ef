// library: express-session; feature: options of a settings file that has no default for the secret; expect: innocent
const express = require('express');
const session = require('express-session');
const cookieParser = require('cookie-parser');
const settings = require('./settings');

const app = express();
app.use(session({ ...settings.cookies, cookie: { secure: true } }));
app.use(cookieParser(settings.signature));
