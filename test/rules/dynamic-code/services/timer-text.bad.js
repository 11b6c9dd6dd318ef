// library: ecmascript; feature: timer-text; expect: bad
exports.schedule = (req, res) => {
  setTimeout('notify("' + req.query.user + '")', 1000); // error: dynamic-code
  res.sendStatus(202);
};
