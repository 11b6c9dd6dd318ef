// library: express; feature: a target that was chosen by something else; expect: bad
import express from 'express';
const app = express();
app.get('/login', (req, res) => {
  const next = req.query.remember ? req.query.next : '/home';
  res.redirect(next as string); // error: open-redirect
});
function nextOf(to: string): string {
  if (to === 'profile') return '/users/me';
  return to;
}
app.get('/connected', (req, res) => {
  res.redirect(nextOf(req.query.next as string)); // error: open-redirect
});
