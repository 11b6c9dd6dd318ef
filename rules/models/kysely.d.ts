/**
 * Kysely: query builder. The `sql` tag binds; `sql.raw` and `sql.lit` do not.
 * @see https://kysely-org.github.io/kysely-apidoc/interfaces/Sql.html
 * @versions 0.24 to 0.28
 */

/**
 * @placeholder tag
 * @values tag this
 * @list join-tag
 * @identifier sql.ref(x)
 */
declare module 'kysely' {
  function sql(text: TemplateStringsArray, ...values: Bound[]): RawBuilder;
  namespace sql {
    function raw(text: SqlFragment): RawBuilder;
    /** Written between quotes without escaping. */
    function lit(value: SqlFragment): RawBuilder;
    function literal(value: SqlFragment): RawBuilder;
    function val(value: any): RawBuilder;
    function value(value: any): RawBuilder;
    function ref(name: any): RawBuilder;
    function table(name: any): RawBuilder;
    function id(...names: any[]): RawBuilder;
    function join(values: any, separator?: any): RawBuilder;
  }
  interface RawBuilder {
    execute(db: any): Row;
    compile(db: any): CompiledQuery;
    as(alias: any): this;
    $castTo(): this;
  }
  interface CompiledQuery {}
  namespace CompiledQuery {
    /**
     * @placeholder none
     * @values argument 1 array
     */
    function raw(text: Sql, values?: Bound): CompiledQuery;
  }
  class Kysely {
    constructor(config: any);
    transaction(): TransactionBuilder;
    connection(): TransactionBuilder;
    executeQuery(query: any): Row;
    selectFrom(table: any): Builder;
    insertInto(table: any): Builder;
    updateTable(table: any): Builder;
    deleteFrom(table: any): Builder;
    with(name: any, build: any): Kysely;
    withSchema(name: any): Kysely;
    destroy(): Promise<void>;
  }
  class Transaction extends Kysely {}
  interface TransactionBuilder {
    setIsolationLevel(level: any): this;
    execute(work: (trx: Transaction) => any): any;
  }
  interface Builder {
    execute(): Row;
    executeTakeFirst(): Row;
    executeTakeFirstOrThrow(): Row;
    stream(size?: any): AsyncIterable<Row>;
    compile(): CompiledQuery;
    [method: string]: (...parts: any[]) => this;
  }
}
