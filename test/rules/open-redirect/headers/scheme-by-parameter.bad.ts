// library: express; feature: a scheme that the link says; expect: bad
import express from 'express';
const app = express();

app.get('/open', (req, res) => {
  const scheme = req.query.scheme;
  res.redirect(`${scheme}//${process.env.PUBLIC_HOST}/open`); // error: open-redirect
});
