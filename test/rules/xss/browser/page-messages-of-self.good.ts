// library: dom; feature: a page that asks who has sent a message to it as self; expect: innocent
const list = document.querySelector('#list')!;
self.addEventListener('message', (message) => {
  if (message.origin !== location.origin) return;
  list.insertAdjacentHTML('beforeend', message.data.row);
});
