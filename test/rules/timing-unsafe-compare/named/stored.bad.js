// library: express; feature: a reset token of the database; expect: bad
exports.reset = async (req, res) => {
  const user = await req.app.users.findByEmail(req.body.email);
  if (user.resetToken !== req.body.resetToken) return res.status(400).end(); // warning: timing-unsafe-compare
  return res.status(204).end();
};
