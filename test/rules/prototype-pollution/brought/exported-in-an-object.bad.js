// library: ecmascript; feature: a class in the exports, and a queue of what was given; expect: bad
class Layout {
  constructor(tree) {
    this.tree = tree;
  }

  set(place, value) {
    const names = place.split(':');
    let at = this.tree;
    while (names.length > 1) {
      const name = names.shift();
      at = at[name] = at[name] || {};
    }
    at[names[0]] = value; // warning: prototype-pollution
  }
}

function overlay(base, upper) {
  const todo = [[base, upper]];
  while (todo.length > 0) {
    const [into, from] = todo.pop();
    for (const name of Object.keys(from)) {
      if (typeof from[name] === 'object') {
        into[name] = into[name] || {};
        todo.push([into[name], from[name]]);
      } else into[name] = from[name]; // warning: prototype-pollution
    }
  }
  return base;
}

module.exports = { Layout, overlay };
