// library: none; feature: the address of a page decides the names; expect: bad
function readView(text) {
  const view = {};
  for (const [name, value] of new URLSearchParams(text)) {
    const [panel, option] = name.split('.');
    (view[panel] ??= {})[option] = value; // error: prototype-pollution
  }
  return view;
}

document.addEventListener('DOMContentLoaded', () => {
  const view = readView(window.location.search);
  document.title = view.list?.title ?? 'List';
});
