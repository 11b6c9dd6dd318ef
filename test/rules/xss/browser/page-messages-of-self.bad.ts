// library: dom; feature: messages of other pages that a page gets as self; expect: bad
const list = document.querySelector('#list')!;
self.addEventListener('message', ({ data: { row } }) => {
  list.insertAdjacentHTML('beforeend', row); // error: xss
});
self.onmessage = ({ data }) => {
  list.innerHTML = data.all; // error: xss
};
