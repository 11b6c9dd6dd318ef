// library: dom; feature: messages that are data, or whose sender is known; expect: innocent
const HOME = 'https://app.shop.example';

window.addEventListener('message', ({ data }) => {
  window.setTimeout(() => refresh(data.id), data.after);
});
window.addEventListener('message', (event) => {
  if (event.origin === HOME) document.title = event.data.title;
});
document.addEventListener('message', () => refresh('all'));
declare function refresh(id: string): void;
