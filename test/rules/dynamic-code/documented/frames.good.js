// library: browser; feature: functions that another page picks from a table; expect: innocent
const ACTIONS = { play() {}, pause() {} };
window.addEventListener('message', (event) => {
  const message = JSON.parse(event.data);
  if (Object.hasOwn(ACTIONS, message.name)) ACTIONS[message.name](message.payload);
});
window.addEventListener('resize', () => {
  for (const name of ['scrollX', 'scrollY']) window[name].toFixed(1);
});
