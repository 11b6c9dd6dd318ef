// library: dom; feature: the address of the page, as a browser has escaped it or as text; expect: innocent
export function greet(target: HTMLElement) {
  target.textContent = new URLSearchParams(window.location.search).get('name');
}
export function share(target: HTMLElement) {
  target.innerHTML = `<a href="${location.href}">Link to this page</a>`;
}
export function tab(tabs: Record<string, HTMLElement>) {
  const name = location.hash.slice(1);
  tabs[name]?.classList.add('open');
}
export async function load(list: HTMLElement) {
  const page = Number(new URLSearchParams(location.search).get('page') ?? '1');
  list.innerHTML = `<p>Page ${page}</p>`;
  const kind = new URLSearchParams(location.search).get('kind');
  await fetch(`${kind}/items.json`);
}
