// library: dom; feature: names that no other page gives; expect: innocent
window.name = 'map';
document.querySelector('#who')!.innerHTML = `<b>${window.name}</b>`;
document.querySelector('#count')!.innerHTML = String(Number(self.name));
document.querySelector('#text')!.textContent = self.name;
export function show(window: { name: string }) {
  document.body.innerHTML = window.name;
}
