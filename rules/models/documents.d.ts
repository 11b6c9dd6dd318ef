/**
 * Document databases: an object in a query is a condition, and a client can send one.
 * @see https://mongodb.github.io/node-mongodb-native/6.16/classes/Collection.html
 * @versions 3-7
 */
declare module 'mongodb' {
  type BulkWrite = {
    updateOne?: { filter?: Filter; update?: Update }; updateMany?: { filter?: Filter; update?: Update };
    deleteOne?: { filter?: Filter }; deleteMany?: { filter?: Filter }; replaceOne?: { filter?: Filter };
  };
  interface Collection {
    find(filter?: Filter, ...rest: any[]): any;
    findOne(filter?: Filter, ...rest: any[]): any;
    findOneAndUpdate(filter: Filter, update?: Update, ...rest: any[]): any;
    findOneAndReplace(filter: Filter, ...rest: any[]): any;
    findOneAndDelete(filter: Filter, ...rest: any[]): any;
    updateOne(filter: Filter, update?: Update, ...rest: any[]): any;
    updateMany(filter: Filter, update?: Update, ...rest: any[]): any;
    replaceOne(filter: Filter, ...rest: any[]): any;
    deleteOne(filter: Filter, ...rest: any[]): any;
    deleteMany(filter: Filter, ...rest: any[]): any;
    countDocuments(filter?: Filter, ...rest: any[]): any;
    count(filter?: Filter, ...rest: any[]): any;
    distinct(key: any, filter?: Filter, ...rest: any[]): any;
    aggregate(pipeline?: Filter, ...rest: any[]): any;
    insertOne(...rest: any[]): any;
    insertMany(...rest: any[]): any;
    mapReduce(map: Code, reduce: Code, options?: { finalize?: Code; query?: Filter }): any;
    bulkWrite(operations: BulkWrite[], ...rest: any[]): any;
  }
  interface Db {
    /** @anywhere */
    collection(name: any, ...rest: any[]): Collection;
    eval(code: Code, ...rest: any[]): any;
    command(command: { $eval: Code }, ...rest: any[]): any;
    command(command: any, ...rest: any[]): any;
  }
  class MongoClient {
    /** @api connection */
    constructor(url: any, options?: any);
    connect(): this;
    db(name?: any, options?: any): Db;
    close(...rest: any[]): any;
    /** @api connection */
    static connect(url: any, options?: any): MongoClient;
  }
}

/**
 * @see https://mongoosejs.com/docs/api/model.html
 * @see https://mongoosejs.com/docs/guide.html#sanitizeFilter
 * @versions 5-8
 */
declare module 'mongoose' {
  interface Query {
    find(filter?: Filter, ...rest: any[]): this;
    findOne(filter?: Filter, ...rest: any[]): this;
    where(filter?: Filter, ...rest: any[]): this;
    equals(value: Filter): this;
    ne(...value: any[]): this;
    and(filters: Filter): this;
    or(filters: Filter): this;
    nor(filters: Filter): this;
    $where(code: Code): this;
    sort(...rest: any[]): this;
    limit(...rest: any[]): this;
    skip(...rest: any[]): this;
    select(...rest: any[]): this;
    populate(...rest: any[]): this;
    lean(...rest: any[]): this;
    findOneAndUpdate(filter?: Filter, update?: Update, ...rest: any[]): this;
    findOneAndReplace(filter?: Filter, ...rest: any[]): this;
    findOneAndDelete(filter?: Filter, ...rest: any[]): this;
    updateOne(filter?: Filter, update?: Update, ...rest: any[]): this;
    updateMany(filter?: Filter, update?: Update, ...rest: any[]): this;
    replaceOne(filter?: Filter, ...rest: any[]): this;
    deleteOne(filter?: Filter, ...rest: any[]): this;
    deleteMany(filter?: Filter, ...rest: any[]): this;
    countDocuments(filter?: Filter, ...rest: any[]): this;
    distinct(field: any, filter?: Filter, ...rest: any[]): this;
    elemMatch(path: any, filter?: Filter): this;
    merge(filter: Filter): this;
    setQuery(filter: Filter): any;
    [member: string]: any;
  }
  interface Model {
    new (...rest: any[]): any;
    /** The driver's own collection below a model, which casts nothing. */
    collection: import('mongodb').Collection;
    db: Connection;
    distinct(field: any, filter?: Filter, ...rest: any[]): Query;
    find(filter?: Filter, ...rest: any[]): Query;
    findOne(filter?: Filter, ...rest: any[]): Query;
    findOneAndUpdate(filter?: Filter, update?: Update, ...rest: any[]): any;
    findOneAndReplace(filter?: Filter, ...rest: any[]): any;
    findOneAndDelete(filter?: Filter, ...rest: any[]): any;
    findOneAndRemove(filter?: Filter, ...rest: any[]): any;
    updateOne(filter: Filter, update?: Update, ...rest: any[]): any;
    updateMany(filter: Filter, update?: Update, ...rest: any[]): any;
    update(filter: Filter, update?: Update, ...rest: any[]): any;
    replaceOne(filter: Filter, ...rest: any[]): any;
    deleteOne(filter: Filter, ...rest: any[]): any;
    deleteMany(filter: Filter, ...rest: any[]): any;
    remove(filter: Filter, ...rest: any[]): any;
    countDocuments(filter?: Filter, ...rest: any[]): any;
    count(filter?: Filter, ...rest: any[]): any;
    exists(filter: Filter, ...rest: any[]): any;
    where(filter: Filter, ...rest: any[]): Query;
    findById(id: any, ...rest: any[]): any;
    findByIdAndUpdate(id: any, update?: Update, ...rest: any[]): any;
    create(...rest: any[]): any;
    aggregate(pipeline?: Filter, ...rest: any[]): any;
    mapReduce(options: { map?: Code; reduce?: Code; finalize?: Code; query?: Filter }, ...rest: any[]): any;
    bulkWrite(operations: import('mongodb').BulkWrite[], ...rest: any[]): any;
    $where(code: Code): Query;
  }
  class Schema {
    constructor(...rest: any[]);
    [member: string]: any;
  }
  interface Connection {
    model(name: any, ...rest: any[]): Model;
    collection(name: any): import('mongodb').Collection;
    collections: { [name: string]: import('mongodb').Collection };
    models: { [name: string]: Model };
    db: import('mongodb').Db;
    getClient(): import('mongodb').MongoClient;
    useDb(name: any, ...rest: any[]): Connection;
    [member: string]: any;
  }
  const connection: Connection;
  const models: { [name: string]: Model };
  function model(name: any, ...rest: any[]): Model;
  /** @api connection */
  function connect(...rest: any[]): any;
  /** @api connection */
  function createConnection(...rest: any[]): Connection;
  const mongoose: typeof import('mongoose');
  export default mongoose;
}

/**
 * Takes keys that begin with `$` or hold a dot out of what a client sent.
 * @see https://github.com/fiznool/express-mongo-sanitize#readme
 * @versions 1, 2
 */
declare module 'express-mongo-sanitize' {
  interface Sanitize {
    (options?: any): any;
    sanitize(value: any, options?: any): Safe;
  }
  const sanitize: Sanitize;
  export = sanitize;
}

/**
 * @see https://github.com/vkarpov15/mongo-sanitize#readme
 * @versions 1
 */
declare module 'mongo-sanitize' {
  function sanitize(value: any): Safe;
  export = sanitize;
}

/**
 * Documents in a file of the program, asked for as in MongoDB.
 * @see https://github.com/seald/node-nedb#finding-documents
 * @versions nedb 1, @seald-io/nedb 2 to 4
 */
/** @alias @seald-io/nedb */
declare module 'nedb' {
  interface Found {
    sort(...rest: any[]): this;
    skip(...rest: any[]): this;
    limit(...rest: any[]): this;
    projection(...rest: any[]): this;
    exec(...rest: any[]): any;
    [member: string]: any;
  }
  class Datastore {
    constructor(options?: any);
    find(filter: Filter, ...rest: any[]): Found;
    findOne(filter: Filter, ...rest: any[]): any;
    count(filter: Filter, ...rest: any[]): any;
    update(filter: Filter, update: Update, ...rest: any[]): any;
    remove(filter: Filter, ...rest: any[]): any;
    findAsync(filter: Filter, ...rest: any[]): Found;
    findOneAsync(filter: Filter, ...rest: any[]): any;
    countAsync(filter: Filter, ...rest: any[]): any;
    updateAsync(filter: Filter, update: Update, ...rest: any[]): any;
    removeAsync(filter: Filter, ...rest: any[]): any;
    insert(...rest: any[]): any;
    insertAsync(...rest: any[]): any;
    loadDatabase(...rest: any[]): any;
    loadDatabaseAsync(...rest: any[]): any;
    ensureIndex(...rest: any[]): any;
    ensureIndexAsync(...rest: any[]): any;
  }
  export = Datastore;
}

/**
 * @see https://github.com/bajankristof/nedb-promises#readme
 * @versions 3 to 6
 */
declare module 'nedb-promises' {
  interface Store {
    find(filter?: Filter, ...rest: any[]): import('nedb').Found;
    findOne(filter?: Filter, ...rest: any[]): any;
    count(filter?: Filter, ...rest: any[]): any;
    update(filter: Filter, update: Update, ...rest: any[]): any;
    updateOne(filter: Filter, update: Update, ...rest: any[]): any;
    updateMany(filter: Filter, update: Update, ...rest: any[]): any;
    remove(filter: Filter, ...rest: any[]): any;
    deleteOne(filter: Filter, ...rest: any[]): any;
    deleteMany(filter: Filter, ...rest: any[]): any;
    insert(...rest: any[]): any;
  }
  interface Maker {
    create(options?: any): Store;
    new (options?: any): Store;
    [member: string]: any;
  }
  const Datastore: Maker;
  export = Datastore;
}
