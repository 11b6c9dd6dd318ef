// library: none; feature: a reset code of a document, a scratch code of a list; expect: bad
const Skipper = require('../models/skipper');

exports.reset = async (req, res) => {
  const skipper = await Skipper.findOne({ email: String(req.body.email) });
  if (!skipper || skipper.resetCode !== req.body.code || skipper.resetCodeExpires < Date.now()) { // warning: timing-unsafe-compare
    return res.status(400).json({ msg: 'Invalid or expired code' });
  }
  return res.json({ msg: 'ok' });
};

exports.redeem = async (skipperId, given) => {
  const skipper = await Skipper.findById(skipperId);
  const at = skipper.backupCodes.findIndex((code) => code === given); // warning: timing-unsafe-compare
  return at >= 0;
};

exports.mayRedeem = async (skipperId, given) => {
  const skipper = await Skipper.findById(skipperId);
  return skipper.recoveryCodes.includes(given); // warning: timing-unsafe-compare
};
