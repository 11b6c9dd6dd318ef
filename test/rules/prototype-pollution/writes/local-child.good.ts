// library: own; feature: a method that goes down by way of a local name, but not by every name; expect: innocent
import { WebSocketServer } from 'ws';

interface Layout {
  [name: string]: unknown;
}

const isLayout = (value: unknown): value is Layout => typeof value === 'object' && value !== null;

class Board {
  private readonly layout: Layout = { columns: {} };
  private readonly seen: Record<string, number> = {};

  change(part: Layout): void {
    this.overlay(this.layout, part);
  }

  count(names: string[]): void {
    for (const name of names) {
      const before = this.seen[name];
      this.seen[name] = (before ?? 0) + 1;
    }
  }

  private overlay(onto: Layout, part: Layout): void {
    for (const [name, value] of Object.entries(part)) {
      if (name === '__proto__' || name === 'constructor') continue;
      const before = onto[name];
      if (isLayout(value) && isLayout(before)) this.overlay(before, value);
      else onto[name] = value;
    }
  }
}

const board = new Board();

new WebSocketServer({ port: 7000 }).on('connection', (socket) => {
  socket.on('message', (data) => board.change(JSON.parse(String(data))));
  socket.on('close', () => board.count(['closed']));
});
