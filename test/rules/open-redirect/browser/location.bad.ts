// library: dom; feature: a script of a page goes where its address says; expect: bad
export function done() {
  const next = new URLSearchParams(location.search).get('next');
  if (next) window.location.href = next; // error: open-redirect
}
export function logout() {
  location.replace(new URL(window.location.href).searchParams.get('to')!); // error: open-redirect
}
