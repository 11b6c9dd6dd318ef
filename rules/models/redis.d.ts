/**
 * Redis: a server that one signs in to, and that runs scripts in Lua. Keys and values go beside a script, as `KEYS` and `ARGV`.
 * @see https://github.com/redis/ioredis#lua-scripting
 * @see https://github.com/redis/ioredis#connect-to-redis
 * @see https://github.com/redis/node-redis/blob/master/docs/client-configuration.md
 * @see https://redis.io/docs/latest/develop/programmability/eval-intro/#script-parameterization
 * @see https://upstash.com/docs/redis/sdks/ts/commands/scripts/eval
 * @versions ioredis 4 to 6, redis 3 to 6, @upstash/redis 1, @vercel/kv 1 to 3
 */
declare module 'ioredis' {
  interface Scripts {
    eval(script: Code, ...rest: any[]): any;
    eval_ro(script: Code, ...rest: any[]): any;
    evalBuffer(script: Code, ...rest: any[]): any;
    script(command: 'LOAD' | 'load', script: Code, ...rest: any[]): any;
    script(...rest: any[]): any;
    call(command: 'EVAL' | 'eval' | 'EVAL_RO' | 'eval_ro', script: Code, ...rest: any[]): any;
    call(...rest: any[]): any;
    defineCommand(name: any, definition: { lua: Code }): any;
    [member: string]: any;
  }
  interface ChainableCommander {
    eval(script: Code, ...rest: any[]): this;
    eval_ro(script: Code, ...rest: any[]): this;
    call(command: 'EVAL' | 'eval' | 'EVAL_RO' | 'eval_ro', script: Code, ...rest: any[]): this;
    call(...rest: any[]): this;
    exec(...rest: any[]): any;
    [command: string]: (...rest: any[]) => this;
  }
  interface Commander extends Scripts {
    pipeline(commands?: any): ChainableCommander;
    multi(options?: any): ChainableCommander;
    on(event: any, listener: Callback): this;
  }
  interface Connected extends Commander {
    duplicate(options?: any): this;
  }
  class Redis extends Connected {
    /** @api connection */
    constructor(...config: any[]);
    [member: string]: any;
    static Cluster: typeof Cluster;
  }
  class Cluster extends Connected {
    /** @api connection */
    constructor(nodes: any, config?: any);
    [member: string]: any;
  }
  export { Redis, Redis as default };
}

/** @alias @redis/client */
declare module 'redis' {
  interface RedisClientType {
    eval(script: Code, ...rest: any[]): any;
    evalRo(script: Code, ...rest: any[]): any;
    EVAL(script: Code, ...rest: any[]): any;
    EVAL_RO(script: Code, ...rest: any[]): any;
    scriptLoad(script: Code): any;
    SCRIPT_LOAD(script: Code): any;
    script(command: 'LOAD' | 'load', script: Code, ...rest: any[]): any;
    script(...rest: any[]): any;
    on(event: any, listener: Callback): this;
    connect(): Promise<this>;
    duplicate(options?: any): this;
    multi(...rest: any[]): Multi;
    [member: string]: any;
  }
  interface Multi {
    eval(script: Code, ...rest: any[]): this;
    EVAL(script: Code, ...rest: any[]): this;
    exec(...rest: any[]): any;
    [command: string]: (...rest: any[]) => this;
  }
  /** @api connection */
  function createClient(config?: any, ...rest: any[]): RedisClientType;
  function createCluster(config?: any): RedisClientType;
  function defineScript(script: { SCRIPT: Code }): any;
}

declare module '@upstash/redis' {
  interface Pipeline {
    eval(script: Code, ...rest: any[]): this;
    exec(...rest: any[]): any;
    [command: string]: (...rest: any[]) => this;
  }
  class Redis {
    constructor(config?: any);
    eval(script: Code, ...rest: any[]): any;
    evalRo(script: Code, ...rest: any[]): any;
    scriptLoad(script: Code): any;
    createScript(script: Code, ...rest: any[]): any;
    multi(): Pipeline;
    pipeline(): Pipeline;
    static fromEnv(config?: any): Redis;
    [member: string]: any;
  }
}

declare module '@vercel/kv' {
  import type { Redis } from '@upstash/redis';
  const kv: Redis;
  function createClient(config?: any): Redis;
  export default kv;
}
