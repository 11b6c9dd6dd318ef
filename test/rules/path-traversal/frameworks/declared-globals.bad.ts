// library: bun, deno, hono; feature: globals of a runtime that the file declares for the compiler; expect: bad
import { Hono } from 'hono';

declare const Bun: { file(path: string): { text(): Promise<string> } };
declare var Deno: { readTextFile(path: string): Promise<string> };

const app = new Hono();
app.get('/songs/:name', async (c) => c.text(await Bun.file(`./songs/${c.req.query('name')}.txt`).text())); // error: path-traversal
app.get('/notes', async (c) => c.text(await Deno.readTextFile(`./notes/${c.req.query('name')}`))); // error: path-traversal
