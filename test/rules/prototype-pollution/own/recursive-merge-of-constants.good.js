// library: own; feature: recursive-merge-of-constants; expect: innocent
function merge(target, source) {
  for (const key in source) {
    if (typeof source[key] === 'object') merge(target[key], source[key]);
    else target[key] = source[key];
  }
  return target;
}
module.exports = merge({ port: 3000, log: {} }, { log: { level: 'info' } });
