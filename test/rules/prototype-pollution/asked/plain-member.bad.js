// library: none; feature: questions that let others than texts through; expect: bad
exports.setEither = (settings, path, value) => {
  const names = path.split('.');
  let at = settings;
  while (names.length > 1) at = at[names.shift()];
  if (typeof at[names[0]] === 'string' || value !== '') at[names[0]] = value; // warning: prototype-pollution
};

exports.setObject = (settings, path, value) => {
  const names = path.split('.');
  let at = settings;
  while (names.length > 1) at = at[names.shift()];
  if (typeof at[names[0]] === 'object') at[names[0]] = value; // warning: prototype-pollution
};

exports.setOther = (settings, path, value) => {
  const names = path.split('.');
  let at = settings;
  while (names.length > 1) at = at[names.shift()];
  if (typeof at[names[1]] === 'string') at[names[0]] = value; // warning: prototype-pollution
};
