// library: none; feature: a walk that the file does when it is loaded; expect: bad
const view = { map: {}, list: {} };
const given = new URLSearchParams(window.location.search);
for (const [route, value] of given) {
  const names = route.split('.');
  let part = view;
  while (names.length > 1) {
    const name = names.shift();
    part[name] = part[name] || {};
    part = part[name];
  }
  part[names[0]] = value; // error: prototype-pollution
}

given.forEach((value, route) => {
  const [group, name] = route.split(':');
  view[group] ??= {};
  view[group][name] = value; // error: prototype-pollution
});

export default view;
