// library: chance; feature: chance for names; expect: innocent
const Chance = require('chance');

const chance = new Chance();

exports.placeholderName = () => chance.word({ syllables: 3 });
