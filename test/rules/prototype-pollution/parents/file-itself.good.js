// library: none; feature: a walk that the file does over arguments of whoever starts it, and names that it has itself; expect: innocent
const view = { map: {}, list: {} };
for (const argument of process.argv.slice(2)) {
  const [route, value] = argument.split('=');
  const names = route.split('.');
  let part = view;
  while (names.length > 1) {
    const name = names.shift();
    part[name] = part[name] || {};
    part = part[name];
  }
  part[names[0]] = value;
}

const given = new URLSearchParams(window.location.search);
let part = view.map;
for (const name of ['zoom', 'center']) {
  part[name] ??= {};
  part = part[name];
}
part.value = given.get('value');
given.forEach((value, name) => {
  view.list[name] = value;
});

function walk(part, name) {
  part = part[name];
  return part;
}

export default walk(view, 'map');
