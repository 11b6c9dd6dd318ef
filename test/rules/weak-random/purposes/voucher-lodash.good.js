// library: lodash; feature: letters drawn by lodash for a name on a page; expect: innocent
const { sample, times } = require('lodash');

const LETTERS = [...'BCDFGHJKLMNPQRSTVWXZ'];

exports.placeholder = (shop) => {
  const text = times(10, () => sample(LETTERS)).join('');
  return shop.table('drafts').insert({ code: text, title: 'Untitled' });
};
exports.voucherBanner = () => sample(['summer', 'winter', 'spring']);
