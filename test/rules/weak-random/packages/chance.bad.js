// library: chance; feature: chance for a password; expect: bad
const Chance = require('chance');

const chance = new Chance();

exports.temporaryPassword = () => {
  const password = chance.string({ length: 12 }); // error: weak-random
  return password;
};
