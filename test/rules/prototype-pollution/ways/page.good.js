// library: none; feature: the address of a page decides the names of entries; expect: innocent
function readView(text) {
  const view = new Map();
  for (const [name, value] of new URLSearchParams(text)) {
    const [panel, option] = name.split('.');
    if (!view.has(panel)) view.set(panel, new Map());
    view.get(panel).set(option, value);
  }
  return view;
}

document.addEventListener('DOMContentLoaded', () => {
  const view = readView(window.location.search);
  document.title = view.get('list')?.get('title') ?? 'List';
});
