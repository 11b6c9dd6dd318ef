// library: dom, jquery; feature: methods that take text, or markup without what others wrote; expect: innocent
import $ from 'jquery';
const params = new URLSearchParams(location.search);
export function show(list: HTMLElement, form: FormData) {
  list.insertAdjacentText('beforeend', params.get('item')!);
  list.insertAdjacentHTML('beforeend', '<hr>');
  list.append(params.get('item')!);
  form.append('item', params.get('item')!);
}
export function old(count: number) {
  $('#title').text(params.get('title')!);
  $('#list').append(`<li>${count}</li>`);
}
