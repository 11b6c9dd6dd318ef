// library: dom; feature: timers with a text of the address; expect: bad
const step = new URLSearchParams(location.search).get('step');
setTimeout(step + '()', 300); // error: dynamic-code
window.setInterval(`show(${step})`, 1000); // error: dynamic-code
setTimeout(step, 300); // error: dynamic-code
