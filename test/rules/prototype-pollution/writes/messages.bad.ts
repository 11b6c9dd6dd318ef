// library: socket.io; feature: messages of several parts, counters in tables, rows behind a head; expect: bad
import { Server } from 'socket.io';

const boards: Record<string, any> = {};

new Server(3100).on('connection', (socket) => {
  socket.on('move', (board, piece, to) => {
    boards[board][piece] = to; // error: prototype-pollution
  });
  socket.on('count', (board, piece, done) => {
    boards[board] = boards[board] || {};
    boards[board][piece] = (boards[board][piece] || 0) + 1; // error: prototype-pollution
    done();
  });
  socket.on('sheet', (sheet) => {
    const [head, ...rows] = String(sheet).split('\n').map((line) => line.split(','));
    socket.emit('rows', rows.map((row) => {
      const made: Record<string, any> = {};
      head!.forEach((title, index) => {
        const [group, field] = title.split('.');
        made[group!] = made[group!] || {};
        made[group!][field!] = row[index]; // error: prototype-pollution
      });
      return made;
    }));
  });
});
