/**
 * Waterline and sails: ORM.
 * @see https://sailsjs.com/documentation/reference/waterline-orm/datastores/send-native-query
 * @versions waterline 0.13, sails 1
 */

/**
 * @placeholder $n
 * @values argument 1 array
 * @list none
 */
declare module 'sails' {
  interface Datastore {
    /** @raw */
    sendNativeQuery(text: Sql, values?: Bound): NativeQuery;
    transaction(work: (connection: any) => any): any;
  }
  interface NativeQuery {
    then(done: (rows: Row) => any, failed?: Callback): any;
    usingConnection(connection: any): this;
    exec(done?: (error: any, rows: Row) => void): Row;
  }
  interface Model {
    getDatastore(): Datastore;
    query(text: Sql, values?: Bound, done?: (error: any, rows: Row) => void): any;
    find(...criteria: any[]): Row;
    findOne(...criteria: any[]): Row;
  }
  interface Sails {
    getDatastore(name?: any): Datastore;
    models: Record<string, Model>;
  }
  class Constructor {
    constructor(options?: any);
  }
  export { Constructor as Sails };
  function getDatastore(name?: any): Datastore;
  const models: Record<string, Model>;
}

declare const sails: typeof import('sails');
