// library: jwt-decode; feature: a socket becomes somebody's, beside a verification of something else; expect: bad
import type { Server } from 'socket.io';
import jwt from 'jsonwebtoken';
import { jwtDecode } from 'jwt-decode';

export function board(io: Server, key: string): void {
  io.use((socket, next) => {
    const claims = jwtDecode<{ sub: string; role: string }>(String(socket.handshake.auth.token)); // error: jwt-unverified
    socket.data.role = claims.role;
    next();
  });
  io.on('connection', (socket) => {
    socket.on('enter', (ticket: string) => socket.join(String(jwt.verify(ticket, key, { algorithms: ['HS256'] }))));
  });
}
