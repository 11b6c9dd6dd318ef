/**
 * Sequelize: ORM.
 * @see https://sequelize.org/docs/v6/core-concepts/raw-queries/
 * @versions 5, 6, @sequelize/core 7 (alpha)
 */

/**
 * @alias @sequelize/core
 * @placeholder :name
 * @values property 1 replacements object
 * @list expand
 */
declare module 'sequelize' {
  interface Literal {}

  /** @named sequelize Sequelize */
  class Sequelize {
    /** @api connection */
    constructor(...config: any[]);
    query(text: Sql, options?: any): Row;
    /**
     * @placeholder ?
     * @values property 0 values array
     */
    query(query: { query: Sql; values?: Bound }, options?: any): Row;
    queryRaw(text: Sql, options?: any): Row;
    escape(value: any): Escaped<'value'>;
    define(name: any, attributes?: any, options?: any): typeof Model;
    model(name: any): typeof Model;
    models: Record<string, typeof Model>;
    transaction(work: (transaction: Transaction) => any): any;
    transaction(options: any, work: (transaction: Transaction) => any): any;
    transaction(options?: any): Promise<Transaction>;
    getQueryInterface(): QueryInterface;
    authenticate(options?: any): any;
    sync(options?: any): any;
    close(): any;
    /** @values none */
    literal(text: SqlFragment): Literal;
    /** @values none */
    fn(name: SqlIdentifier, ...values: any[]): Literal;
    col(name: any): Literal;
    /** @values none */
    cast(value: any, type: SqlFragment): Literal;
    where(left: any, operator?: any, right?: any): Literal;
    json(path: any, value?: any): Literal;
    and(...conditions: any[]): any;
    or(...conditions: any[]): any;
    random(): Literal;
    /** @values none */
    static literal(text: SqlFragment): Literal;
    /** @values none */
    static asIs(text: SqlFragment): Literal;
    /** @values none */
    static fn(name: SqlIdentifier, ...values: any[]): Literal;
    static col(name: any): Literal;
    /** @values none */
    static cast(value: any, type: SqlFragment): Literal;
    static where(left: any, operator?: any, right?: any): Literal;
    static json(path: any, value?: any): Literal;
    static and(...conditions: any[]): any;
    static or(...conditions: any[]): any;
    static Op: any;
    static DataTypes: any;
    static Sequelize: typeof Sequelize;
    static Model: typeof Model;
    static Transaction: any;
    static QueryTypes: any;
  }

  interface Transaction {
    commit(): Promise<void>;
    rollback(): Promise<void>;
  }

  interface QueryInterface {
    sequelize: Sequelize;
    [method: string]: (...parts: any[]) => any;
  }

  class Model {
    static sequelize: Sequelize;
    static init(attributes?: any, options?: any): typeof Model;
    static findAll(options?: any): Row;
    static findOne(options?: any): Row;
    static findByPk(key: any, options?: any): Row;
    static findOrCreate(options?: any): Row;
    static findAndCountAll(options?: any): Row;
    static create(values?: Bound, options?: any): Row;
    static bulkCreate(values: Bound, options?: any): Row;
    static update(values: Bound, options?: any): any;
    static destroy(options?: any): any;
    static count(options?: any): Promise<number>;
    static scope(options?: any): typeof Model;
    static unscoped(): typeof Model;
    static getTableName(): any;
    sequelize: Sequelize;
    [member: string]: Row;
  }

  /** @values none */
  function literal(text: SqlFragment): Literal;
  /** @values none */
  function asIs(text: SqlFragment): Literal;
  /** @values none */
  function fn(name: SqlIdentifier, ...values: any[]): Literal;
  function col(name: any): Literal;
  /** @values none */
  function cast(value: any, type: SqlFragment): Literal;
  function where(left: any, operator?: any, right?: any): Literal;
  function json(path: any, value?: any): Literal;
  function and(...conditions: any[]): any;
  function or(...conditions: any[]): any;
  const Op: any;
  const DataTypes: any;
  const QueryTypes: any;

  /** v7: a tag that binds. */
  interface SqlTag {
    (text: TemplateStringsArray, ...values: Bound[]): BoundSql;
    /** @values none */
    literal(text: SqlFragment): Literal;
    identifier(...names: any[]): BoundSql;
    list(values: any): BoundSql;
    join(parts: any, separator?: any): BoundSql;
  }
  const sql: SqlTag;

  export default Sequelize;
}
