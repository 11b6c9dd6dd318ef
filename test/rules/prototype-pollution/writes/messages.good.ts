// library: socket.io; feature: messages of several parts that name nothing deep; expect: innocent
import { Server } from 'socket.io';

const boards: Record<string, any> = {};

new Server(3100).on('connection', (socket) => {
  socket.on('move', (board, piece, to) => {
    if (!Object.hasOwn(boards, board)) return;
    boards[board][piece] = to;
  });
  socket.on('place', (x, y, done) => {
    boards[socket.id] ??= {};
    boards[socket.id][`${Number(x)}:${Number(y)}`] = true;
    done();
  });
  socket.on('sheet', (sheet) => {
    const [head, ...rows] = String(sheet).split('\n').map((line) => line.split(','));
    socket.emit('rows', rows.map((row) => {
      const made: Record<string, any> = {};
      head!.forEach((title, index) => {
        made[title] = row[index];
      });
      return made;
    }));
  });
});
