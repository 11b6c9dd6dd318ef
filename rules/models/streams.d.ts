/**
 * Node streams of rows and of client data, for the other models.
 * @see https://nodejs.org/api/stream.html#readable-streams
 * @versions Node 18, 20, 22, 24
 */
interface RowStream {
  on(event: 'data', listener: (row: Row) => void): this;
  on(event: any, listener: Callback): this;
  once(event: any, listener: Callback): this;
  read(size?: any): Row;
  toArray(): Row;
  pipe(target: any, options?: any): any;
  [Symbol.asyncIterator](): AsyncIterator<Row>;
}

interface RemoteStream {
  on(event: 'data', listener: (chunk: Remote) => void): this;
  on(event: any, listener: Callback): this;
  once(event: any, listener: Callback): this;
  read(size?: any): Remote;
  setEncoding(encoding: any): this;
  pipe(target: any, options?: any): Same<0>;
  [Symbol.asyncIterator](): AsyncIterator<Remote>;
}
