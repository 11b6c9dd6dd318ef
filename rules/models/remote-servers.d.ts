/**
 * Servers elsewhere that a program signs in to with a name and a password: files, mail, messages, graphs and measurements.
 * @see https://github.com/theophilusx/ssh2-sftp-client#connectconfig--sftpobject
 * @see https://github.com/mscdex/node-ftp#methods
 * @see https://imapflow.com/docs/guides/basic-usage
 * @see https://github.com/nats-io/nats.js#authentication
 * @see https://neo4j.com/docs/javascript-manual/current/connect/
 * @see https://node-influx.github.io/class/src/index.js~InfluxDB.html
 * @see https://min.io/docs/minio/linux/developers/javascript/API.html
 * @versions minio 7, 8, ssh2-sftp-client 7 to 12, ftp 0.3, imapflow 1, nats 2, neo4j-driver 4 to 6, influx 5
 */
declare module 'ssh2-sftp-client' {
  class SftpClient {
    constructor(name?: any);
    /** @api connection */
    connect(options: any): any;
    [member: string]: any;
  }
  export = SftpClient;
}

declare module 'ftp' {
  class Client {
    /** @api connection */
    connect(options?: any): any;
    [member: string]: any;
  }
  export = Client;
}

declare module 'imapflow' {
  class ImapFlow {
    /** @api connection */
    constructor(options: any);
    [member: string]: any;
  }
  export { ImapFlow };
}

declare module 'nats' {
  /** @api connection */
  function connect(options?: any): any;
}

declare module 'neo4j-driver' {
  interface Auth {
    /** @api connection */
    basic(username: any, password: any, realm?: any): any;
    [member: string]: any;
  }
  const auth: Auth;
  const neo4j: { auth: Auth; [member: string]: any };
  export default neo4j;
}

declare module 'influx' {
  class InfluxDB {
    /** @api connection */
    constructor(options?: any);
    [member: string]: any;
  }
}

declare module 'minio' {
  class Client {
    /** @api connection */
    constructor(options: any);
    [member: string]: any;
  }
}
