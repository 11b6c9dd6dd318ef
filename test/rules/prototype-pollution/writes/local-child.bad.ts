// library: own; feature: a method that goes down by way of a local name; expect: bad
import { WebSocketServer } from 'ws';

interface Layout {
  [name: string]: unknown;
}

const isLayout = (value: unknown): value is Layout => typeof value === 'object' && value !== null;

class Board {
  private readonly layout: Layout = { columns: {} };

  change(part: Layout): void {
    this.overlay(this.layout, part);
  }

  private overlay(onto: Layout, part: Layout): void {
    for (const [name, value] of Object.entries(part)) {
      const before = onto[name];
      if (isLayout(value) && isLayout(before)) this.overlay(before, value);
      else onto[name] = value; // error: prototype-pollution
    }
  }
}

const board = new Board();

new WebSocketServer({ port: 7000 }).on('connection', (socket) => {
  socket.on('message', (data) => board.change(JSON.parse(String(data))));
});
