// library: md5; feature: the md5 package for a token; expect: bad
const md5 = require('md5');

exports.unsubscribeLink = (email) => {
  const token = md5(email + process.env.MAIL_SALT); // error: weak-hash
  return `https://shop.example/unsubscribe?token=${token}`;
};
