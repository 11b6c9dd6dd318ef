// library: none; feature: an object that stands somewhere in a tree and goes further down; expect: bad
import { createServer } from 'node:http';

class Pen {
  #sheet: any;
  constructor(sheet: object) {
    this.#sheet = sheet;
  }
  turnTo(name: string): this {
    this.#sheet = this.#sheet[name] ?? (this.#sheet[name] = {});
    return this;
  }
  write(name: string, words: unknown): void {
    this.#sheet[name] = words; // error: prototype-pollution
  }
}

const book = {};
createServer((request, response) => {
  const address = new URL(request.url ?? '/', 'http://books');
  const pen = new Pen(book);
  for (const name of address.searchParams.getAll('chapter')) pen.turnTo(name);
  pen.write(address.searchParams.get('title') ?? '', address.searchParams.get('words'));
  response.end();
}).listen(80);
