// library: lodash; feature: letters drawn in callbacks of many helpers; expect: bad
const sample = require('lodash/sample');
const shuffle = require('lodash.shuffle');
const _ = require('underscore');
const R = require('ramda');

const LETTERS = 'abcdefghjkmnpqrstuvwxyz23456789'.split('');

module.exports = (post) => async (order, reply) => {
  const first = R.times(() => sample(LETTERS), 12).join(''); // error: weak-random
  const voucherPin = _.map(_.range(8), () => _.random(9)).join(''); // error: weak-random
  const secret = Array.from({ length: 20 }, () => _.sample(LETTERS)).join(''); // error: weak-random
  const token = shuffle(LETTERS).slice(0, 10).join(''); // error: weak-random
  await post(order.email, { temporaryPassword: first });
  return reply({ voucherPin, secret, token });
};
