/**
 * AWS SDK v3: Athena.
 * @see https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/athena/command/StartQueryExecutionCommand/
 * @versions 3
 */

/**
 * @dialect athena
 * @placeholder ?
 * @values property 0 ExecutionParameters array
 * @list none
 */
declare module '@aws-sdk/client-athena' {
  class StartQueryExecutionCommand {
    constructor(input: { QueryString: Sql; ExecutionParameters?: Bound });
  }
  /** @values none */
  class CreateNamedQueryCommand {
    constructor(input: { QueryString: Sql });
  }
  /** @values none */
  class UpdateNamedQueryCommand {
    constructor(input: { QueryString: Sql });
  }
  /** @values none */
  class CreatePreparedStatementCommand {
    constructor(input: { QueryStatement: Sql });
  }
  /** @values none */
  class UpdatePreparedStatementCommand {
    constructor(input: { QueryStatement: Sql });
  }
  class AthenaClient {
    constructor(config?: any);
    send(command: any, ...options: any[]): Row;
  }
  class Athena extends AthenaClient {
    startQueryExecution(input: { QueryString: Sql; ExecutionParameters?: Bound }, ...options: any[]): Row;
    /** @values none */
    createNamedQuery(input: { QueryString: Sql }, ...options: any[]): any;
    /** @values none */
    updateNamedQuery(input: { QueryString: Sql }, ...options: any[]): any;
    /** @values none */
    createPreparedStatement(input: { QueryStatement: Sql }, ...options: any[]): any;
    getQueryResults(input: any, ...options: any[]): Row;
  }
}
