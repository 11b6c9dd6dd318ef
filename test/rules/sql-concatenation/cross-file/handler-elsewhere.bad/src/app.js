// entry: app.js; library: mysql2; feature: handler-in-other-file; expect: bad
const express = require('express');
const { listHats, showHat } = require('./hats');

const app = express();
app.get('/hats', listHats);
app.get('/hats/:id', showHat);
app.listen(3000);
