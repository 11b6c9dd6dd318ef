// library: node:crypto; feature: the token of a route called reset password; expect: innocent
const crypto = require('crypto');

exports.resetPassword = async (req, res) => {
  const hashedToken = crypto.createHash('sha256').update(req.params.token).digest('hex');
  const user = await req.app.users.findOne({ passwordResetToken: hashedToken });
  res.json({ found: Boolean(user) });
};
