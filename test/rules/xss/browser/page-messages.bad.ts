// library: dom; feature: messages of other pages that become markup; expect: bad
window.addEventListener('message', (event) => {
  document.querySelector('#preview')!.innerHTML = event.data.html; // error: xss
});
