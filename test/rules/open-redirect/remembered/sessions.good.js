// library: express; feature: a target that was checked before it was remembered; expect: innocent
const express = require('express');

const app = express();
const APPS = ['https://reader.example.org/back', 'https://desk.example.org/back'];
const logins = new Map();

class Links {
  constructor(settings) {
    this.settings = settings;
    this.open = new Map();
  }
  isKnownTarget(target) {
    return this.settings.targets.includes(target) || (this.settings.targets.length === 1 && this.settings.targets[0] === 'any');
  }
  begin(req, res) {
    const isForApp = req.query.kind === 'app' || req.query.target;
    if (isForApp) {
      if (!req.query.target || !this.isKnownTarget(req.query.target)) return res.sendStatus(400);
      this.open.set(req.query.state, { target: req.query.target });
    }
    res.redirect('/login');
  }
  end(req, res) {
    const { state, code } = req.query;
    if (!this.open.has(state)) return res.sendStatus(400);
    const { target } = this.open.get(state);
    if (!target) return res.sendStatus(400);
    res.redirect(`${target}?code=${encodeURIComponent(code)}`);
  }
}
const links = new Links(require('./settings'));

app.get('/links', (req, res) => links.begin(req, res));
app.get('/links/end', (req, res) => links.end(req, res));

app.get('/login', (req, res) => {
  if (!APPS.includes(req.query.app)) return res.sendStatus(400);
  logins.set(req.query.state, { app: req.query.app });
  res.render('login');
});
app.get('/login/end', (req, res) => {
  const login = logins.get(req.query.state);
  res.redirect(login.app);
});
