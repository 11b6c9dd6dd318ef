// library: bun, deno, http; feature: files whose names are checked, or made of numbers; expect: innocent
import http from 'node:http';
import { basename } from 'node:path';
import { readFile } from 'node:fs/promises';
Bun.serve({
  fetch(request) {
    const { searchParams } = new URL(request.url);
    return new Response(Bun.file(`./public/${Number(searchParams.get('page'))}.html`));
  },
});
Deno.serve(async (request) => {
  const file = new URL(request.url).searchParams.get('file') === 'terms' ? 'terms.txt' : 'help.txt';
  return new Response(await Deno.readTextFile('./public/' + file));
});
http.createServer(async (request, response) => {
  response.end(await readFile('./public/' + basename(decodeURIComponent(request.url!))));
});
