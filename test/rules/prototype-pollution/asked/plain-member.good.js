// library: none; feature: only what is a text or a number already is written anew; expect: innocent
function fillIn(node, key, values) {
  if (Array.isArray(node[key])) {
    node[key].forEach((_, index) => fillIn(node[key], index, values));
  } else if (typeof node[key] === 'string') {
    if (node[key].startsWith('$')) node[key] = values[node[key].slice(1)];
  } else {
    for (const name in node[key]) fillIn(node[key], name, values);
  }
}
exports.fillIn = fillIn;

exports.raise = (settings, path, by) => {
  const names = path.split('.');
  let at = settings;
  while (names.length > 1) at = at[names.shift()];
  if (typeof at[names[0]] !== 'number' || by < 0) return;
  at[names[0]] = at[names[0]] + by;
};
