/**
 * Bookshelf: ORM on knex.
 * @see https://bookshelfjs.org/api.html
 * @versions 1
 */
declare module 'bookshelf' {
  import type { Knex } from 'knex';
  interface Bookshelf {
    knex: Knex;
    Model: typeof Model;
    model(name: any, ...definition: any[]): typeof Model;
    transaction(work: (trx: Knex.Transaction) => any): any;
  }
  class Model {
    static forge(attributes?: any, options?: any): Model;
    static extend(methods?: any, statics?: any): typeof Model;
    static query(build: (this: Knex.QueryBuilder, builder: Knex.QueryBuilder) => any): Model;
    static query(...parts: any[]): Model;
    static where(...parts: any[]): Model;
    static fetchAll(options?: any): Row;
    query(build: (this: Knex.QueryBuilder, builder: Knex.QueryBuilder) => any): this;
    query(...parts: any[]): this;
    where(...parts: any[]): this;
    orderBy(...parts: any[]): this;
    fetch(options?: any): Row;
    fetchAll(options?: any): Row;
    fetchPage(options?: any): Row;
    get(name: any): Row;
  }
  function bookshelf(knex: any): Bookshelf;
  export = bookshelf;
}
