// library: bun, deno, hono; feature: globals of a runtime that the file declares, with names of its own; expect: innocent
import { Hono } from 'hono';

declare const Bun: { file(path: string): { text(): Promise<string> } };
declare var Deno: { readTextFile(path: string): Promise<string> };
declare function report(text: string): void;

const app = new Hono();
app.get('/songs', async (c) => {
  report(String(c.req.query('name')));
  return c.text(await Bun.file('./songs/all.txt').text());
});
app.get('/notes', async (c) => c.text(await Deno.readTextFile(`./notes/${Number(c.req.query('number'))}`)));
