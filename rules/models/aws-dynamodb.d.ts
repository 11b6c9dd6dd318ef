/**
 * AWS SDK v3: PartiQL on DynamoDB.
 * @see https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/dynamodb/command/ExecuteStatementCommand/
 * @versions 3
 */

/**
 * @alias @aws-sdk/lib-dynamodb
 * @dialect partiql
 * @placeholder ?
 * @values none
 * @list none
 */
declare module '@aws-sdk/client-dynamodb' {
  type Statement = { Statement: Sql; Parameters?: Bound };
  class ExecuteStatementCommand {
    constructor(input: Statement);
  }
  class BatchExecuteStatementCommand {
    constructor(input: { Statements: Statement[] });
  }
  class ExecuteTransactionCommand {
    constructor(input: { TransactStatements: Statement[] });
  }
  class DynamoDBClient {
    constructor(config?: any);
    send(command: any, ...options: any[]): Row;
  }
  class DynamoDB extends DynamoDBClient {
    executeStatement(input: Statement, ...options: any[]): Row;
    batchExecuteStatement(input: { Statements: Statement[] }, ...options: any[]): Row;
    executeTransaction(input: { TransactStatements: Statement[] }, ...options: any[]): Row;
  }
  class DynamoDBDocumentClient extends DynamoDBClient {
    static from(client: any, options?: any): DynamoDBDocumentClient;
  }
}
