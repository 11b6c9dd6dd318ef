// library: node:crypto; feature: looking it up at Have I Been Pwned; expect: innocent
const { createHash } = require('node:crypto');

exports.countBreaches = async (password) => {
  const digest = createHash('sha1').update(password).digest('hex').toUpperCase();
  const list = await (await fetch(`https://api.pwnedpasswords.com/range/${digest.slice(0, 5)}`)).text();
  return list.includes(digest.slice(5));
};
