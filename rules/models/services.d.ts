/**
 * Servers that a program signs in to with a name and a password, beside those that take queries.
 * @see https://nodemailer.com/smtp
 * @see https://docs.nestjs.com/techniques/database
 * @see https://github.com/mscdex/node-imap#connection-instance-methods
 * @see https://github.com/patrickjuchli/basic-ftp#client-api
 * @see http://ldapjs.org/client.html#bind
 * @see https://www.elastic.co/docs/reference/elasticsearch/clients/javascript/connecting
 * @see https://www.elastic.co/docs/explore-analyze/scripting/modules-scripting-using#prefer-params
 * @versions @nestjs/typeorm 9 to 11, @nestjs/sequelize 9 to 12, @nestjs/mongoose 9 to 12, @nestjs-modules/mailer 1, 2, nodemailer 6 to 8, imap 0.8, basic-ftp 3 to 6, ldapjs 2, 3, ldapts 2 to 8, @elastic/elasticsearch 7 to 9
 */
declare module 'nodemailer' {
  /** @api connection */
  function createTransport(config?: any, defaults?: any): any;
}

declare module '@nestjs/sequelize' {
  class SequelizeModule {
    /** @api connection */
    static forRoot(config?: any): any;
  }
}

declare module '@nestjs/mongoose' {
  class MongooseModule {
    /** @api connection */
    static forRoot(url: any, config?: any): any;
  }
}

declare module '@nestjs-modules/mailer' {
  class MailerModule {
    /** @api connection */
    static forRoot(config?: any): any;
  }
}

declare module 'imap' {
  class Connection {
    /** @api connection */
    constructor(config: any);
    [member: string]: any;
  }
  export = Connection;
}

declare module 'basic-ftp' {
  class Client {
    constructor(timeout?: any);
    /** @api connection */
    access(config?: any): any;
    [member: string]: any;
  }
}

declare module 'ldapjs' {
  interface Client {
    /** @api connection */
    bind(name: any, password: any, ...rest: any[]): any;
    [member: string]: any;
  }
  function createClient(options?: any): Client;
}

declare module 'ldapts' {
  class Client {
    constructor(options: any);
    /** @api connection */
    bind(name: any, password?: any, controls?: any): any;
    [member: string]: any;
  }
}

declare module '@elastic/elasticsearch' {
  /** Written in Painless; values go beside it, as `params`. */
  type Script = Code | { source?: Code; inline?: Code };
  type Scripted = { script?: Script; body?: { script?: Script } };
  class Client {
    /** @api connection */
    constructor(config: any);
    update(request: Scripted, ...rest: any[]): any;
    updateByQuery(request: Scripted, ...rest: any[]): any;
    reindex(request: Scripted, ...rest: any[]): any;
    putScript(request: Scripted, ...rest: any[]): any;
    scriptsPainlessExecute(request: Scripted, ...rest: any[]): any;
    [member: string]: any;
  }
}
