// library: browser; feature: the address of a page itself; expect: innocent
function reload() {
  location.href = location.href;
  location.href = location.href.split('#')[0];
  location.href = location.href.replace(/#.*$/, '');
  location.href = location.pathname + location.search;
  location.replace('/page' + location.search.slice(1));
  location.href = `/search?q=${location.hash.slice(1)}`;
}
