/**
 * Bun's own SQL client. The tag binds.
 * @see https://bun.sh/docs/api/sql
 * @versions Bun 1.2
 */

/**
 * @dialect postgres
 * @placeholder $n
 * @values argument 1 array
 * @list any-array
 * @identifier sql(x)
 */
declare module 'bun' {
  interface SQLFunction {
    (text: TemplateStringsArray, ...values: Bound[]): PendingQuery;
    (value: any, ...columns: any[]): BoundSql;
    unsafe(text: Sql, values?: Bound): PendingQuery;
    array(values: any, type?: any): BoundSql;
    file(path: any, values?: Bound): PendingQuery;
    begin(work: (sql: SQLFunction) => any): any;
    begin(options: any, work: (sql: SQLFunction) => any): any;
    transaction(work: (sql: SQLFunction) => any): any;
    savepoint(...work: ((sql: SQLFunction) => any)[]): any;
    reserve(): Promise<SQLFunction>;
    end(options?: any): any;
  }
  interface PendingQuery {
    then(done: (rows: Row) => any, failed?: Callback): any;
    values(): Row;
    raw(): Row;
    simple(): this;
    execute(): this;
  }
  interface SQLConstructor {
    new (...options: any[]): SQLFunction;
  }
  const sql: SQLFunction;
  const SQL: SQLConstructor;

  interface ServerOptions {}
  type Handler = (request: Request, server?: any) => any;
  function serve(options: { fetch?: Handler; routes?: Record<string, Handler | Record<string, Handler>>; websocket?: { message?: (socket: any, message: Remote) => any } }): any;
  function file(path: Path, options?: any): any;
  function write(path: Path, data?: any, options?: any): any;
  function spawn(options: { cmd: CommandArgument }): any;
  function spawn(cmd: CommandArgument, options?: any): any;
  function spawnSync(options: { cmd: CommandArgument }): any;
  function spawnSync(cmd: CommandArgument, options?: any): any;
  const env: Env;
  const argv: Env;
  /** @see https://bun.sh/docs/api/hashing#bun-password */
  const password: {
    /** @api bun-password */
    hash(password: any, options?: any): any;
    /** @api bun-password */
    hashSync(password: any, options?: any): any;
    verify(password: any, hash: any, ...rest: any[]): boolean;
  };
  /** @see https://bun.sh/docs/api/hashing#bun-cryptohasher */
  class CryptoHasher {
    /** @api hmac */
    constructor(algorithm: any, key: any);
    /** @api hash */
    constructor(algorithm: any);
    update(data: any, encoding?: any): this;
    digest(encoding?: any): any;
    /** @api hash */
    static hash(algorithm: any, data: any, encoding?: any): any;
  }
  class MD5 {
    /** @api hash algorithm=md5 */
    constructor();
    update(data: any): this;
    digest(encoding?: any): any;
    /** @api hash algorithm=md5 */
    static hash(data: any, encoding?: any): any;
  }
  class SHA1 {
    /** @api hash algorithm=sha1 */
    constructor();
    update(data: any): this;
    digest(encoding?: any): any;
    /** @api hash algorithm=sha1 */
    static hash(data: any, encoding?: any): any;
  }
}

declare const Bun: typeof import('bun');
