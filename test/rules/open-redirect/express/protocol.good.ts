// library: express; feature: the scheme of the request; expect: innocent
import express from 'express';
const app = express();
const DOMAIN = process.env.DOMAIN ?? 'app.example.com';
app.use((req, res, next) => (req.hostname === DOMAIN ? next() : res.redirect(`${req.protocol}://${DOMAIN}`)));
app.get('/shop', (req, res) => res.redirect(`${req.protocol}://${DOMAIN}`));
