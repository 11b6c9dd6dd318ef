// library: browser; feature: pieces of the address of a page; expect: bad
window.location = /.*redirect=([^&]*).*/.exec(document.location.href)[1]; // error: open-redirect

function leave() {
  const found = location.search.match(/to=([^&]+)/);
  location.href = found[1]; // error: open-redirect
}

function follow() {
  location.replace(location.hash.slice(1)); // error: open-redirect
}
