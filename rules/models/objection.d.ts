/**
 * Objection: ORM on knex.
 * @see https://vincit.github.io/objection.js/api/query-builder/
 * @versions 2, 3
 */

/**
 * @placeholder ?
 * @values rest 1
 * @identifier ??
 */
declare module 'objection' {
  import type { Knex } from 'knex';
  type Build = (this: QueryBuilder, builder: QueryBuilder) => any;

  interface QueryBuilder {
    /** @raw */
    whereRaw(text: SqlFragment, ...values: Bound[]): this;
    /** @raw */
    orWhereRaw(text: SqlFragment, ...values: Bound[]): this;
    /** @raw */
    andWhereRaw(text: SqlFragment, ...values: Bound[]): this;
    /** @raw */
    havingRaw(text: SqlFragment, ...values: Bound[]): this;
    /** @raw */
    orHavingRaw(text: SqlFragment, ...values: Bound[]): this;
    /** @raw */
    orderByRaw(text: SqlFragment, ...values: Bound[]): this;
    /** @raw */
    groupByRaw(text: SqlFragment, ...values: Bound[]): this;
    /** @raw */
    joinRaw(text: SqlFragment, ...values: Bound[]): this;
    fromRaw(text: SqlFragment, ...values: Bound[]): this;
    then(done: (rows: Row) => any, failed?: Callback): any;
    [method: string]: (...parts: (Build | any)[]) => this;
  }

  class Model {
    static query(trx?: any): QueryBuilder;
    static relatedQuery(relation: any, trx?: any): QueryBuilder;
    static knex(knex?: any): Knex;
    static knexQuery(): Knex.QueryBuilder;
    static startTransaction(knex?: any): Promise<Knex.Transaction>;
    static transaction(work: (trx: Knex.Transaction) => any): any;
    static transaction(knex: any, work: (trx: Knex.Transaction) => any): any;
    static raw(text: SqlFragment, ...values: Bound[]): RawBuilder;
    static ref(name: any): RawBuilder;
    static fn(name: any, ...values: Bound[]): RawBuilder;
    static bindKnex(knex: any): typeof Model;
    $query(trx?: any): QueryBuilder;
    $relatedQuery(relation: any, trx?: any): QueryBuilder;
    [member: string]: Row;
  }

  interface RawBuilder {
    as(alias: any): this;
  }
  function raw(text: SqlFragment, ...values: Bound[]): RawBuilder;
  function ref(name: any): RawBuilder;
  function val(value: any): RawBuilder;
  function fn(name: any, ...values: Bound[]): RawBuilder;
  function transaction(knex: any, work: (trx: Knex.Transaction) => any): any;
}
