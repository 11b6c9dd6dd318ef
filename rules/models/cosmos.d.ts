/**
 * Azure Cosmos DB.
 * @see https://learn.microsoft.com/en-us/azure/cosmos-db/nosql/query/parameterized-queries
 * @versions 3, 4
 */

/**
 * @placeholder @name
 * @values none
 * @list none
 */
declare module '@azure/cosmos' {
  type Query = { query: Sql; parameters?: Bound };
  interface Results {
    fetchAll(): Row;
    fetchNext(): Row;
    getAsyncIterator(): AsyncIterable<Row>;
  }
  interface Queryable {
    query(text: Sql, options?: any): Results;
    query(query: Query, options?: any): Results;
    readAll(options?: any): Results;
  }
  interface Items extends Queryable {
    create(body: any, options?: any): Row;
    upsert(body: any, options?: any): Row;
    changeFeed(...options: any[]): any;
  }
  class Container {
    items: Items;
    item(id: any, key?: any): any;
    conflicts: Queryable;
    scripts: { storedProcedures: Queryable; triggers: Queryable; userDefinedFunctions: Queryable };
  }
  interface Containers extends Queryable {
    createIfNotExists(body: any, options?: any): Promise<{ container: Container }>;
    create(body: any, options?: any): Promise<{ container: Container }>;
  }
  interface Databases extends Queryable {
    createIfNotExists(body: any, options?: any): Promise<{ database: Database }>;
    create(body: any, options?: any): Promise<{ database: Database }>;
  }
  class Database {
    container(id: any): Container;
    containers: Containers;
    users: Queryable;
  }
  class CosmosClient {
    constructor(options: any);
    database(id: any): Database;
    databases: Databases;
    offers: Queryable;
  }
}
