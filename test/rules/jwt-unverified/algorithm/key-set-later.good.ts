// library: jsonwebtoken; feature: a key that is empty until the server has read it; expect: innocent
import jwt from 'jsonwebtoken';
import type { Socket } from 'socket.io';

declare function readSetting(name: string): Promise<string>;

export class Station {
  tokenKey: string = '';
  async start() {
    this.tokenKey = await readSetting('tokenKey');
  }
}

export class Logins {
  listen(socket: Socket, station: Station) {
    socket.on('login', (token: string) => jwt.verify(token, station.tokenKey, { algorithms: ['HS256'] }));
  }
}
