// library: dom; feature: a script of a page stays on its site; expect: innocent
export function done() {
  const next = new URLSearchParams(location.search).get('next');
  window.location.href = `/done?next=${encodeURIComponent(next ?? '')}`;
}
export function reload() {
  location.replace(location.href);
  location.assign('/home' + location.search);
}
export function language(code: string) {
  const parts = { location: code };
  parts.location = code;
  return parts.location.replace('_', '-');
}
