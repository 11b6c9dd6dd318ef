// library: jquery; feature: markup that jQuery makes elements of; expect: bad
const name = new URLSearchParams(location.search).get('name');
$('<b>' + name + '</b>').appendTo('#list'); // error: xss
jQuery(decodeURIComponent(location.hash.slice(1))); // error: xss
