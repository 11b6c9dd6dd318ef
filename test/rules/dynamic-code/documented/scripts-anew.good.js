// library: browser; feature: scripts of a page that are put in anew so that they run; expect: innocent
export function runScripts(root) {
  for (const old of root.querySelectorAll('script')) {
    const fresh = document.createElement('script');
    fresh.textContent = old.textContent;
    old.replaceWith(fresh);
  }
}
