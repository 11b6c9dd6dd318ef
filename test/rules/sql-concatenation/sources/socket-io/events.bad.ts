// library: pg; feature: socket-io; expect: bad
import { Server } from 'socket.io';
import { Pool } from 'pg';

const io = new Server(3000);
const pool = new Pool();

io.on('connection', (socket) => {
  socket.on('join', async (room: string, ack) => {
    const { rows } = await pool.query(`SELECT * FROM messages WHERE room = '${room}'`); // error: sql-concatenation
    ack(rows);
  });
  socket.on('message', async ({ room, text }) => {
    await pool.query(`INSERT INTO messages (room, text) VALUES ('${room}', '${text}')`); // error: sql-concatenation
    io.to(room).emit('message', text);
  });
});
