// library: dom; feature: inner-html-constant; expect: innocent
export function clear(element: HTMLElement, count: number, label: string) {
  element.innerHTML = '';
  element.innerHTML = `<b>${count}</b>`;
  element.textContent = label;
}
