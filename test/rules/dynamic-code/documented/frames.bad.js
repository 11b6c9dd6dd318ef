// library: browser; feature: functions that another page picks; expect: bad
window.addEventListener('message', (event) => {
  const message = JSON.parse(event.data);
  window[message.name](message.payload); // error: dynamic-code
});
