// library: browser; feature: scripts and handlers that a page makes of text; expect: bad
const wanted = decodeURIComponent(location.hash.slice(1));

export function show(): void {
  const script = document.createElement('script');
  script.textContent = wanted; // error: dynamic-code
  document.body.append(script);
  document.getElementById('go')!.setAttribute('onclick', wanted); // error: dynamic-code
}

window.onmessage = function (event) {
  eval(event.data.code); // error: dynamic-code
};
