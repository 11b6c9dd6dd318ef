// library: browser; feature: texts and attributes of a page; expect: innocent
const wanted = decodeURIComponent(location.hash.slice(1));

export function show(): void {
  const heading = document.createElement('h1');
  heading.textContent = wanted;
  const script = document.createElement('script');
  script.textContent = 'start()';
  document.getElementById('go')!.setAttribute('title', wanted);
  document.body.append(heading, script);
}

window.onmessage = function (event) {
  document.title = String(event.data.title);
};
