/**
 * ClickHouse.
 * @see https://clickhouse.com/docs/integrations/javascript#queries-with-parameters
 * @versions 0.2, 1
 */

/**
 * @alias @clickhouse/client-web
 * @dialect clickhouse
 * @placeholder {name}
 * @values property 0 query_params object
 * @list none
 * @identifier {name:Identifier}
 */
declare module '@clickhouse/client' {
  type Query = { query: Sql; query_params?: Bound };
  class ClickHouseClient {
    query(options: Query): Promise<ResultSet>;
    command(options: Query): any;
    exec(options: Query): any;
    insert(options: { table: any; values: Bound; columns?: any }): any;
    close(): Promise<void>;
  }
  interface ResultSet {
    json(): Row;
    text(): Row;
    stream(): RowStream;
  }
  /** @api connection */
  function createClient(options?: any): ClickHouseClient;
}
