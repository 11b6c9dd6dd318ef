// library: lodash; feature: letters drawn by lodash for what is redeemed later; expect: bad
const { sample, times } = require('lodash');

const LETTERS = [...'BCDFGHJKLMNPQRSTVWXZ'];

exports.voucher = (shop) => {
  const text = times(10, () => sample(LETTERS)).join(''); // error: weak-random
  return shop.table('vouchers').insert({ code: text, spent: false });
};
