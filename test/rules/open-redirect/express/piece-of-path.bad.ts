// library: express; feature: a piece of the path that was asked for; expect: bad
import express from 'express';

const app = express();

app.use(/^(\/shops\/\d+\/orders)\/?$/, (req, res) => res.redirect(`${req.params[0]}/open`)); // suggestion: open-redirect
