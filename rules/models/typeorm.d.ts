/**
 * TypeORM. `query` goes to the driver, whose placeholder depends on the database ($1 on PostgreSQL, ? on MySQL).
 * @see https://typeorm.io/docs/query-builder/select-query-builder
 * @versions 0.2, 0.3
 */

/**
 * @alias @nestjs/typeorm
 * @placeholder $n
 * @values argument 1 array
 * @list none
 */
declare module 'typeorm' {
  type Entity = any;

  /** Of @nestjs/typeorm. */
  class TypeOrmModule {
    /** @api connection */
    static forRoot(options?: any): any;
  }

  class DataSource {
    /** @api connection */
    constructor(options?: any);
    query(text: Sql, values?: Bound, runner?: any): Row;
    sql(text: TemplateStringsArray, ...values: Bound[]): Row;
    manager: EntityManager;
    initialize(): Promise<this>;
    connect(): Promise<this>;
    destroy(): any;
    transaction(work: (manager: EntityManager) => any): any;
    transaction(isolation: any, work: (manager: EntityManager) => any): any;
    getRepository(entity: Entity): Repository;
    getTreeRepository(entity: Entity): Repository;
    getCustomRepository(repository: any): Repository;
    getMetadata(entity: Entity): any;
    createQueryRunner(mode?: any): QueryRunner;
    createQueryBuilder(): SelectQueryBuilder;
    createQueryBuilder(entity: Entity, alias?: any, runner?: any): SelectQueryBuilder;
    createEntityManager(runner?: any): EntityManager;
  }
  class Connection extends DataSource {}

  interface FindMethods {
    find(...options: any[]): Row;
    findBy(...options: any[]): Row;
    findOne(...options: any[]): Row;
    findOneBy(...options: any[]): Row;
    findOneOrFail(...options: any[]): Row;
    findOneByOrFail(...options: any[]): Row;
    findAndCount(...options: any[]): Row;
    findAndCountBy(...options: any[]): Row;
    findByIds(...options: any[]): Row;
    count(...options: any[]): Promise<number>;
    save(...values: any[]): Row;
  }

  class EntityManager extends FindMethods {
    connection: DataSource;
    dataSource: DataSource;
    queryRunner: QueryRunner;
    query(text: Sql, values?: Bound): Row;
    sql(text: TemplateStringsArray, ...values: Bound[]): Row;
    transaction(work: (manager: EntityManager) => any): any;
    transaction(isolation: any, work: (manager: EntityManager) => any): any;
    getRepository(entity: Entity): Repository;
    getTreeRepository(entity: Entity): Repository;
    getCustomRepository(repository: any): Repository;
    withRepository(repository: any): Repository;
    createQueryBuilder(): SelectQueryBuilder;
    createQueryBuilder(entity: Entity, alias?: any, runner?: any): SelectQueryBuilder;
  }

  interface BaseRepository extends FindMethods {
    manager: EntityManager;
    query(text: Sql, values?: Bound): Row;
    sql(text: TemplateStringsArray, ...values: Bound[]): Row;
    /** @anywhere */
    createQueryBuilder(alias?: any, runner?: any): SelectQueryBuilder;
    extend(methods: any): this;
  }
  class Repository extends BaseRepository {}
  class TreeRepository extends BaseRepository {}
  class AbstractRepository {
    manager: EntityManager;
    repository: Repository;
    createQueryBuilder(alias?: any): SelectQueryBuilder;
    createQueryBuilderFor(entity: Entity, alias?: any): SelectQueryBuilder;
    getRepositoryFor(entity: Entity): Repository;
  }

  class BaseEntity {
    static query(text: Sql, values?: Bound): Row;
    static createQueryBuilder(alias?: any): SelectQueryBuilder;
    static getRepository(): Repository;
    static find(...options: any[]): Row;
    static findBy(...options: any[]): Row;
    static findOne(...options: any[]): Row;
    static findOneBy(...options: any[]): Row;
  }

  interface QueryRunner {
    connection: DataSource;
    manager: EntityManager;
    connect(): Promise<any>;
    query(text: Sql, values?: Bound, structured?: any): Row;
    sql(text: TemplateStringsArray, ...values: Bound[]): Row;
    stream(text: Sql, values?: Bound, ...listeners: Callback[]): any;
    startTransaction(isolation?: any): Promise<void>;
    commitTransaction(): Promise<void>;
    rollbackTransaction(): Promise<void>;
    release(): Promise<void>;
  }

  /**
   * @placeholder :name
   * @values argument 1 object
   * @list spread-name
   */
  interface WhereExpressionBuilder {
    where(condition: SqlFragment, values?: Bound): this;
    where(condition: (builder: SelectQueryBuilder) => SqlFragment, values?: Bound): this;
    where(condition: any, values?: Bound): this;
    andWhere(condition: SqlFragment, values?: Bound): this;
    andWhere(condition: (builder: SelectQueryBuilder) => SqlFragment, values?: Bound): this;
    andWhere(condition: any, values?: Bound): this;
    orWhere(condition: SqlFragment, values?: Bound): this;
    orWhere(condition: (builder: SelectQueryBuilder) => SqlFragment, values?: Bound): this;
    orWhere(condition: any, values?: Bound): this;
    whereInIds(ids: any): this;
    andWhereInIds(ids: any): this;
    orWhereInIds(ids: any): this;
  }

  /**
   * @placeholder :name
   * @values none
   * @list spread-name
   */
  class QueryBuilder extends WhereExpressionBuilder {
    select(build: (builder: SelectQueryBuilder) => any, alias?: any): SelectQueryBuilder;
    select(columns?: SqlFragment | SqlFragment[], alias?: any): SelectQueryBuilder;
    addSelect(build: (builder: SelectQueryBuilder) => any, alias?: any): this;
    addSelect(columns: SqlFragment | SqlFragment[], alias?: any): this;
    from(build: (builder: SelectQueryBuilder) => any, alias?: any): this;
    from(entity: any, alias?: any): this;
    addFrom(build: (builder: SelectQueryBuilder) => any, alias?: any): this;
    addFrom(entity: any, alias?: any): this;
    /** @values argument 1 object */
    having(condition: SqlFragment, values?: Bound): this;
    /** @values argument 1 object */
    andHaving(condition: SqlFragment, values?: Bound): this;
    /** @values argument 1 object */
    orHaving(condition: SqlFragment, values?: Bound): this;
    groupBy(column?: SqlFragment): this;
    addGroupBy(column: SqlFragment): this;
    orderBy(column?: SqlFragment, direction?: any, nulls?: any): this;
    orderBy(columns: any): this;
    addOrderBy(column: SqlFragment, direction?: any, nulls?: any): this;
    distinctOn(columns: SqlFragment[]): this;
    /** @values argument 3 object */
    innerJoin(entity: any, alias: any, condition?: SqlFragment, values?: Bound): this;
    /** @values argument 3 object */
    leftJoin(entity: any, alias: any, condition?: SqlFragment, values?: Bound): this;
    /** @values argument 3 object */
    innerJoinAndSelect(entity: any, alias: any, condition?: SqlFragment, values?: Bound): this;
    /** @values argument 3 object */
    leftJoinAndSelect(entity: any, alias: any, condition?: SqlFragment, values?: Bound): this;
    /** @values argument 4 object */
    innerJoinAndMapOne(property: any, entity: any, alias: any, condition?: SqlFragment, values?: Bound): this;
    /** @values argument 4 object */
    innerJoinAndMapMany(property: any, entity: any, alias: any, condition?: SqlFragment, values?: Bound): this;
    /** @values argument 4 object */
    leftJoinAndMapOne(property: any, entity: any, alias: any, condition?: SqlFragment, values?: Bound): this;
    /** @values argument 4 object */
    leftJoinAndMapMany(property: any, entity: any, alias: any, condition?: SqlFragment, values?: Bound): this;
    returning(columns: any): this;
    addCommonTableExpression(query: SqlFragment, alias: any, options?: any): this;
    subQuery(): SelectQueryBuilder;
    insert(): InsertQueryBuilder;
    update(...parts: any[]): UpdateQueryBuilder;
    delete(): DeleteQueryBuilder;
    softDelete(): SoftDeleteQueryBuilder;
    restore(): SoftDeleteQueryBuilder;
    relation(...parts: any[]): RelationQueryBuilder;
    set(values: any): this;
    into(entity: any, columns?: any): this;
    values(values: any): this;
    setParameter(name: any, value: Bound): this;
    setParameters(values: Bound): this;
    skip(count?: any): this;
    take(count?: any): this;
    limit(count?: any): this;
    offset(count?: any): this;
    clone(): this;
    /** Its own text, with parameters in it: what was put into it unsafely was told there. */
    getQuery(): Safe;
    getSql(): Safe;
    getQueryAndParameters(): any;
    getParameters(): any;
    getMany(): Row;
    getOne(): Row;
    getOneOrFail(): Row;
    getManyAndCount(): Row;
    getCount(): Promise<number>;
    getExists(): Promise<boolean>;
    getRawOne(): Row;
    getRawMany(): Row;
    getRawAndEntities(): Row;
    stream(): Promise<AsyncIterable<Row>>;
    execute(): Row;
    [method: string]: (...parts: any[]) => this;
  }
  class SelectQueryBuilder extends QueryBuilder {}
  class InsertQueryBuilder extends QueryBuilder {}
  class UpdateQueryBuilder extends QueryBuilder {}
  class DeleteQueryBuilder extends QueryBuilder {}
  class SoftDeleteQueryBuilder extends QueryBuilder {}
  class RelationQueryBuilder extends QueryBuilder {}

  class Brackets {
    constructor(build: (builder: WhereExpressionBuilder) => any);
  }
  class NotBrackets extends Brackets {}

  /**
   * @placeholder :name
   * @values argument 1 object
   * @list spread-name
   */
  function Raw(condition: (alias: Safe) => SqlFragment, values?: Bound): any;
  /** @values none */
  function Raw(condition: SqlFragment): any;

  function createConnection(...options: any[]): Promise<Connection>;
  function getConnection(name?: any): Connection;
  function getConnectionManager(): { get(name?: any): Connection };
  function getManager(name?: any): EntityManager;
  function getRepository(entity: Entity, name?: any): Repository;
  function getTreeRepository(entity: Entity, name?: any): Repository;
  function getCustomRepository(repository: any, name?: any): Repository;
}
