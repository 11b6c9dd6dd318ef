// library: dom; feature: messages whose sender is asked for, and text; expect: innocent
window.addEventListener('message', (event) => {
  if (event.origin !== 'https://editor.shop.example') return;
  document.querySelector('#preview')!.innerHTML = event.data.html;
});
window.addEventListener('message', (event) => {
  document.querySelector('#title')!.textContent = event.data.title;
});
