// library: ecmascript; feature: a key that is put together of two unknown pieces, in a walk over a queue; expect: innocent
exports.mark = function mark(root, { prefix = 'raw_' } = {}) {
  const stack = [root];
  while (stack.length > 0) {
    const current = stack.pop();
    for (const key of Object.keys(current)) {
      const value = current[key];
      if (typeof value === 'object' && value !== null) stack.push(value);
      else current[prefix + key] = { value };
    }
  }
};
