// library: bun, deno, http; feature: what a URL does not resolve; expect: bad
import http from 'node:http';
import { readFile } from 'node:fs/promises';
Bun.serve({
  fetch(request) {
    const { searchParams } = new URL(request.url);
    return new Response(Bun.file(`./public/${searchParams.get('file')}`)); // error: path-traversal
  },
});
Deno.serve(async (request) => {
  const file = decodeURIComponent(new URL(request.url).pathname);
  return new Response(await Deno.readTextFile('./public' + file)); // error: path-traversal
});
http.createServer(async (request, response) => {
  response.end(await readFile('./public' + request.url)); // error: path-traversal
});
