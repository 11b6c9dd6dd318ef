// library: express; feature: a password and its repetition; expect: innocent
exports.register = (req, res) => {
  const { password, confirmPassword } = req.body;
  if (password !== confirmPassword) return res.status(400).json({ error: 'The passwords differ.' });
  return res.status(201).end();
};
