// library: none; feature: a token that is a word of a text that means nothing; expect: innocent
const LIST = ['amber', 'birch', 'cedar', 'dune', 'ember'];

exports.fillerWords = (count, separator = ' ') => {
  const draw = () => LIST[Math.floor(Math.random() * LIST.length)];
  let token = '';
  for (let i = 0; i < count; i++) token += draw() + separator;
  return token;
};

exports.sentence = (length) => {
  const parts = [];
  while (parts.length < length) {
    const token = LIST[Math.floor(Math.random() * 5)];
    parts.push(token);
  }
  return `${parts.join(' ')}.`;
};
