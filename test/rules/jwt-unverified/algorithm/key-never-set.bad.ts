// library: jsonwebtoken; feature: a key that is empty and stays so; expect: bad
import jwt from 'jsonwebtoken';
import type { Socket } from 'socket.io';

export class Station {
  tokenKey: string = '';
  start() {
    console.log('started');
  }
}

export class Logins {
  listen(socket: Socket, station: Station) {
    socket.on('login', (token: string) => jwt.verify(token, station.tokenKey, { algorithms: ['HS256'] })); // warning: jwt-unverified
  }
}
