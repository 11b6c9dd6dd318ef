// library: dom; feature: what the address of the page says; expect: bad
function wanted(name: string): string | null {
  return new URLSearchParams(window.location.search).get(name);
}
export function greet(target: HTMLElement) {
  const name = wanted('name');
  if (!name) return;
  target.innerHTML = `<em>${name}</em>`; // error: xss
}
export function tab(target: HTMLElement) {
  const title = decodeURIComponent(location.hash.slice(1));
  target.innerHTML = '<h2>' + title + '</h2>'; // error: xss
}
export function note(target: HTMLElement) {
  const { searchParams } = new URL(document.URL);
  target.outerHTML = `<aside>${searchParams.get('note') ?? ''}</aside>`; // error: xss
}
