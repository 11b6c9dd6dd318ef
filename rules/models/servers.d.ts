/**
 * More servers that a program signs in to with a name and a password.
 * @see https://github.com/theophilusx/ssh2-sftp-client#connectconfig--sftpobject
 * @see https://github.com/mscdex/node-ftp#methods
 * @see https://opensearch.org/docs/latest/clients/javascript/index
 * @see https://github.com/nats-io/nats.js
 * @see https://docs.couchbase.com/nodejs-sdk/current/hello-world/start-using-sdk.html
 * @versions ssh2-sftp-client 5 to 12, ftp 0.3, @opensearch-project/opensearch 1 to 3, nats 2, couchbase 3, 4
 */
declare module 'ssh2-sftp-client' {
  class SftpClient {
    constructor(name?: any);
    /** @api connection */
    connect(config?: any): any;
    [member: string]: any;
  }
  export = SftpClient;
}

declare module 'ftp' {
  class Client {
    constructor();
    /** @api connection */
    connect(config?: any): any;
    [member: string]: any;
  }
  export = Client;
}

declare module '@opensearch-project/opensearch' {
  type Script = Code | { source?: Code; inline?: Code };
  type Scripted = { script?: Script; body?: { script?: Script } };
  class Client {
    /** @api connection */
    constructor(config: any);
    update(request: Scripted, ...rest: any[]): any;
    updateByQuery(request: Scripted, ...rest: any[]): any;
    reindex(request: Scripted, ...rest: any[]): any;
    putScript(request: Scripted, ...rest: any[]): any;
    [member: string]: any;
  }
}

declare module 'nats' {
  /** @api connection */
  function connect(config?: any): any;
}

declare module 'couchbase' {
  /** @api connection */
  function connect(address: any, config?: any): any;
}
