/**
 * MikroORM: ORM on knex. The `sql` tag binds.
 * @see https://mikro-orm.io/docs/raw-queries
 * @versions 5, 6
 */

/**
 * @alias @mikro-orm/knex, @mikro-orm/sql, @mikro-orm/postgresql, @mikro-orm/mysql, @mikro-orm/mariadb, @mikro-orm/sqlite
 * @alias @mikro-orm/better-sqlite, @mikro-orm/libsql, @mikro-orm/mssql, @mikro-orm/nestjs
 * @placeholder ?
 * @values argument 1 array
 * @list none
 * @identifier ??
 */
declare module '@mikro-orm/core' {
  class EntityManager {
    getConnection(type?: any): Connection;
    getDriver(): { execute(text: Sql, values?: Bound, ...more: any[]): Row };
    getKnex(type?: any): import('knex').Knex;
    execute(text: Sql, values?: Bound, ...more: any[]): Row;
    createQueryBuilder(entity: any, alias?: any, ...more: any[]): QueryBuilder;
    qb(entity: any, alias?: any, ...more: any[]): QueryBuilder;
    getRepository(entity: any): EntityRepository;
    fork(options?: any): this;
    transactional(work: (em: EntityManager) => any, options?: any): any;
    find(...options: any[]): Row;
    findOne(...options: any[]): Row;
    findOneOrFail(...options: any[]): Row;
    findAndCount(...options: any[]): Row;
    findAll(...options: any[]): Row;
    findByCursor(...options: any[]): Row;
    count(...options: any[]): Promise<number>;
  }
  class SqlEntityManager extends EntityManager {}

  class EntityRepository {
    getEntityManager(): EntityManager;
    createQueryBuilder(alias?: any): QueryBuilder;
    qb(alias?: any): QueryBuilder;
    getKnex(): import('knex').Knex;
    find(...options: any[]): Row;
    findOne(...options: any[]): Row;
    findOneOrFail(...options: any[]): Row;
    findAndCount(...options: any[]): Row;
    findAll(...options: any[]): Row;
    count(...options: any[]): Promise<number>;
  }
  class SqlEntityRepository extends EntityRepository {}

  interface Connection {
    execute(text: Sql, values?: Bound, ...more: any[]): Row;
    getKnex(): import('knex').Knex;
    transactional(work: (trx: import('knex').Knex.Transaction) => any, options?: any): any;
  }

  class QueryBuilder {
    where(condition: SqlFragment, values?: Bound, operator?: any): this;
    where(condition: any, operator?: any): this;
    andWhere(condition: SqlFragment, values?: Bound): this;
    andWhere(condition: any): this;
    orWhere(condition: SqlFragment, values?: Bound): this;
    orWhere(condition: any): this;
    having(condition: SqlFragment, values?: Bound): this;
    having(condition: any): this;
    getKnexQuery(): import('knex').Knex.QueryBuilder;
    then(done: (rows: Row) => any, failed?: Callback): any;
    getResult(): Row;
    getResultList(): Row;
    getSingleResult(): Row;
    getResultAndCount(): Row;
    getCount(): Promise<number>;
    execute(method?: any, ...more: any[]): Row;
    [method: string]: (...parts: any[]) => this;
  }

  class MikroORM {
    static init(options?: any): Promise<MikroORM>;
    static initSync(options?: any): MikroORM;
    em: EntityManager;
  }

  function raw(text: (alias: Safe) => SqlFragment, values?: Bound): BoundSql;
  function raw(text: SqlFragment, values?: Bound): BoundSql;
  function sql(text: TemplateStringsArray, ...values: Bound[]): BoundSql;
  namespace sql {
    function ref(...names: any[]): BoundSql;
    function now(length?: any): BoundSql;
    function lower(name: any): BoundSql;
    function upper(name: any): BoundSql;
  }
}
