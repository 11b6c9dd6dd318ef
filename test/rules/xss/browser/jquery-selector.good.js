// library: jquery; feature: selectors; expect: innocent
const name = new URLSearchParams(location.search).get('name');
$('#' + name).show();
$('<b>').text(name).appendTo('#list');
$(document).ready(() => $(`[data-name="${CSS.escape(name)}"]`).hide());
