/**
 * AWS SDK v3: S3 Select, Redshift Data API, Timestream.
 * @see https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/redshift-data/command/ExecuteStatementCommand/
 * @see https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/s3/command/SelectObjectContentCommand/
 * @versions 3
 */

/** @values none */
declare module '@aws-sdk/client-s3' {
  class SelectObjectContentCommand {
    constructor(input: { Expression: Sql });
  }
  class S3 {
    constructor(config?: any);
    selectObjectContent(input: { Expression: Sql }, ...options: any[]): any;
    send(command: any, ...options: any[]): any;
  }
}

/**
 * @dialect postgres
 * @placeholder :name
 * @values none
 * @list none
 */
declare module '@aws-sdk/client-redshift-data' {
  class ExecuteStatementCommand {
    constructor(input: { Sql: Sql; Parameters?: Bound });
  }
  class BatchExecuteStatementCommand {
    constructor(input: { Sqls: Sql[] });
  }
  class RedshiftDataClient {
    constructor(config?: any);
    send(command: any, ...options: any[]): Row;
  }
  class RedshiftData extends RedshiftDataClient {
    executeStatement(input: { Sql: Sql; Parameters?: Bound }, ...options: any[]): Row;
    batchExecuteStatement(input: { Sqls: Sql[] }, ...options: any[]): Row;
  }
}

/** @values none */
declare module '@aws-sdk/client-timestream-query' {
  class QueryCommand {
    constructor(input: { QueryString: Sql });
  }
  class PrepareQueryCommand {
    constructor(input: { QueryString: Sql });
  }
  class CreateScheduledQueryCommand {
    constructor(input: { QueryString: Sql });
  }
  class TimestreamQueryClient {
    constructor(config?: any);
    send(command: any, ...options: any[]): Row;
  }
  class TimestreamQuery extends TimestreamQueryClient {
    query(input: { QueryString: Sql }, ...options: any[]): Row;
    prepareQuery(input: { QueryString: Sql }, ...options: any[]): Row;
  }
}
