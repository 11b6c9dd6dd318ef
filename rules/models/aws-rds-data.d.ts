/**
 * AWS SDK v3: RDS Data API.
 * @see https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/rds-data/command/ExecuteStatementCommand/
 * @versions 3
 */

/**
 * @placeholder :name
 * @values none
 * @list none
 */
declare module '@aws-sdk/client-rds-data' {
  class ExecuteStatementCommand {
    constructor(input: { sql: Sql; parameters?: Bound });
  }
  class BatchExecuteStatementCommand {
    constructor(input: { sql: Sql; parameterSets?: Bound });
  }
  class ExecuteSqlCommand {
    constructor(input: { sqlStatements: Sql });
  }
  class RDSDataClient {
    constructor(config?: any);
    send(command: any, ...options: any[]): Row;
  }
  class RDSData extends RDSDataClient {
    executeStatement(input: { sql: Sql; parameters?: Bound }, ...options: any[]): Row;
    batchExecuteStatement(input: { sql: Sql; parameterSets?: Bound }, ...options: any[]): Row;
    executeSql(input: { sqlStatements: Sql }, ...options: any[]): Row;
  }
}
