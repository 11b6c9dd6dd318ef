// library: lodash; feature: draws in callbacks that decide nothing; expect: innocent
const sample = require('lodash/sample');
const shuffle = require('lodash.shuffle');
const _ = require('underscore');
const { randomInt } = require('node:crypto');

const LETTERS = 'abcdefghjkmnpqrstuvwxyz23456789'.split('');

module.exports = (post) => async (order, reply) => {
  const password = _.times(14, () => LETTERS[randomInt(LETTERS.length)]).join('');
  const seats = _.times(order.guests, () => _.random(1, 40));
  const greeting = sample(['Hello', 'Hi', 'Welcome']);
  const order2 = shuffle(order.lines);
  await post(order.email, { greeting, password });
  return reply({ seats, order2 });
};
