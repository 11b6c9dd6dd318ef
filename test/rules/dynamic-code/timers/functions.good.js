// library: express; feature: timers that are handed functions; expect: innocent
const express = require('express');
const app = express();
const ACTIONS = { water() {}, light() {} };

app.post('/reminders', (req, res, next) => {
  setTimeout(next, Number(req.body.delay));
  setTimeout(ACTIONS[req.body.action] ?? ACTIONS.water, 100);
  setTimeout(() => log(req.body.action), 100);
  setTimeout(log, 100, req.body.action);
  setTimeout('tick()', 100);
});

function log(text) {
  console.log(text);
}
