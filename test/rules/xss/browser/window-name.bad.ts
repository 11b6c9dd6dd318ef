// library: dom; feature: the name that another page gave to the window; expect: bad
const { name: draft } = window;
document.querySelector('#draft')!.innerHTML = `<p>${draft}</p>`; // error: xss
document.write('<h1>' + decodeURIComponent(self.name) + '</h1>'); // error: xss
const parts = top!.name.split('|');
document.body.insertAdjacentHTML('beforeend', parts[1]); // error: xss
location.href = window.name; // error: open-redirect
eval(window.name); // error: dynamic-code
