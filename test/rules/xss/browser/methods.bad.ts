// library: dom, jquery; feature: methods that take markup; expect: bad
import $ from 'jquery';
const params = new URLSearchParams(location.search);
export function show(list: HTMLElement) {
  list.insertAdjacentHTML('beforeend', `<li>${params.get('item')}</li>`); // error: xss
  list.append(document.createRange().createContextualFragment(params.get('more')!)); // error: xss
}
export function old() {
  $('#title').html(params.get('title')!); // error: xss
  $('#list').append('<li>' + params.get('item') + '</li>'); // error: xss
  document.write(params.get('text')!); // error: xss
}
export function all(box: HTMLElement) {
  const { message } = Object.fromEntries(new URLSearchParams(window.location.search));
  box.innerHTML = message!; // error: xss
  const { hash } = window.location;
  box.outerHTML = decodeURI(hash); // error: xss
}
