// library: none; feature: an object that goes further down and refuses names, and one that changes its own members; expect: innocent
import { createServer } from 'node:http';

class Pen {
  #sheet: any;
  constructor(sheet: object) {
    this.#sheet = sheet;
  }
  turnTo(name: string): this {
    if (name === '__proto__' || name === 'constructor') throw new RangeError(name);
    this.#sheet = this.#sheet[name] ?? (this.#sheet[name] = {});
    return this;
  }
  write(name: string, words: unknown): void {
    this.#sheet[name] = words;
  }
}

class Notes {
  private notes: Record<string, unknown> = {};
  write(name: string, words: unknown): void {
    this.notes = { ...this.notes };
    this.notes[name] = words;
  }
}

const book = {};
const notes = new Notes();
createServer((request, response) => {
  const address = new URL(request.url ?? '/', 'http://books');
  const pen = new Pen(book);
  for (const name of address.searchParams.getAll('chapter')) pen.turnTo(name);
  pen.write(address.searchParams.get('title') ?? '', address.searchParams.get('words'));
  notes.write(address.searchParams.get('title') ?? '', address.searchParams.get('words'));
  response.end();
}).listen(80);
