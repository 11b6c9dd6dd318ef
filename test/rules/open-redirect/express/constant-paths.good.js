// library: express; feature: constant-paths; expect: innocent
const express = require('express');
const app = express();
app.get('/old/:slug', (req, res) => res.redirect(301, `/blog/${req.params.slug}`));
app.get('/shop', (req, res) => res.redirect('https://shop.example.com/?from=' + req.query.from));
app.use((req, res) => res.redirect('https://' + req.hostname + req.originalUrl));
