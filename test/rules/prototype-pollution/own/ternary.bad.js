// library: own; feature: a merge that decides at the assignment; expect: bad
const isObject = (value) => value !== null && typeof value === 'object';
function mergeDeep(target, source) {
  for (const key of Object.keys(source)) {
    target[key] = isObject(target[key]) && isObject(source[key]) ? mergeDeep(target[key], source[key]) : source[key]; // error: prototype-pollution
  }
  return target;
}
exports.save = (req, res) => {
  res.json(mergeDeep({ theme: { dark: false } }, req.body));
};
