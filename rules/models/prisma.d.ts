/**
 * Prisma Client. The tags bind; the Unsafe methods and calls with a plain string do not.
 * @see https://www.prisma.io/docs/orm/prisma-client/using-raw-sql/raw-queries
 * @versions 4, 5, 6, 7
 */

/**
 * @alias .prisma/client, @prisma/client/edge, @prisma/client/extension
 * @placeholder tag
 * @values tag $queryRaw
 * @list join-tag
 */
declare module '@prisma/client' {
  class PrismaClient {
    constructor(options?: any);
    $queryRaw(text: TemplateStringsArray, ...values: Bound[]): Row;
    $queryRaw(text: Sql, ...values: Bound[]): Row;
    /** @values tag $executeRaw */
    $executeRaw(text: TemplateStringsArray, ...values: Bound[]): Promise<number>;
    /** @values tag $executeRaw */
    $executeRaw(text: Sql, ...values: Bound[]): Promise<number>;
    /** @raw */
    $queryRawUnsafe(text: Sql, ...values: Bound[]): Row;
    /**
     * @raw
     * @values tag $executeRaw
     */
    $executeRawUnsafe(text: Sql, ...values: Bound[]): Promise<number>;
    $transaction(work: (client: PrismaClient) => any, options?: any): any;
    $transaction(queries: any, options?: any): Row;
    $extends(extension: any): this;
    $on(event: any, listener: Callback): this;
    $use(middleware: Callback): void;
    $connect(): Promise<void>;
    $disconnect(): Promise<void>;
    [model: string]: Delegate;
  }

  interface Delegate {
    count(options?: any): Promise<number>;
    [method: string]: (options?: any) => Row;
  }

  /**
   * As the client is called that was generated to a folder of the program.
   * @named Prisma
   */
  interface GeneratedPrisma {
    /** @values tag sql */
    raw(text: SqlFragment): BoundSql;
  }

  namespace Prisma {
    /** @values tag sql */
    function raw(text: SqlFragment): BoundSql;
    function sql(text: TemplateStringsArray, ...values: Bound[]): BoundSql;
    function join(values: any, separator?: SqlFragment, prefix?: SqlFragment, suffix?: SqlFragment): BoundSql;
    const empty: BoundSql;
    interface TransactionClient extends PrismaClient {}
    interface DefaultPrismaClient extends PrismaClient {}
    function defineExtension(extension: any): any;
  }
}
