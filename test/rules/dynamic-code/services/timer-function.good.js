// library: ecmascript; feature: timer-function; expect: innocent
exports.schedule = (req, res) => {
  setTimeout(() => notify(req.query.user), Number(req.query.delay));
  setInterval(tick, 1000);
  res.sendStatus(202);
};
function tick() {}
function notify() {}
