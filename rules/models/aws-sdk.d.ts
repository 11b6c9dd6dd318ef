/**
 * AWS SDK v2.
 * @see https://docs.aws.amazon.com/AWSJavaScriptSDK/latest/AWS/Athena.html#startQueryExecution-property
 * @versions 2
 */

/**
 * @dialect athena
 * @placeholder ?
 * @values property 0 ExecutionParameters array
 * @list none
 */
declare module 'aws-sdk/clients/athena' {
  class Athena {
    constructor(config?: any);
    startQueryExecution(input: { QueryString: Sql; ExecutionParameters?: Bound }, done?: Callback): AwsRequest;
    /** @values none */
    createNamedQuery(input: { QueryString: Sql }, done?: Callback): AwsRequest;
    /** @values none */
    updateNamedQuery(input: { QueryString: Sql }, done?: Callback): AwsRequest;
    /** @values none */
    createPreparedStatement(input: { QueryStatement: Sql }, done?: Callback): AwsRequest;
    getQueryResults(input: any, done: (error: any, data: Row) => void): AwsRequest;
    getQueryResults(input: any): AwsRequest;
  }
  interface AwsRequest {
    promise(): Row;
    send(done?: (error: any, data: Row) => void): void;
    on(event: 'success', listener: (response: Row) => void): this;
    on(event: any, listener: Callback): this;
  }
  export = Athena;
}

/**
 * @placeholder :name
 * @values none
 * @list none
 */
declare module 'aws-sdk/clients/rdsdataservice' {
  class RDSDataService {
    constructor(config?: any);
    executeStatement(input: { sql: Sql; parameters?: Bound }, done?: (error: any, data: Row) => void): import('aws-sdk/clients/athena').AwsRequest;
    batchExecuteStatement(input: { sql: Sql; parameterSets?: Bound }, done?: (error: any, data: Row) => void): import('aws-sdk/clients/athena').AwsRequest;
    /** @values none */
    executeSql(input: { sqlStatements: Sql }, done?: (error: any, data: Row) => void): import('aws-sdk/clients/athena').AwsRequest;
  }
  export = RDSDataService;
}

/**
 * @dialect partiql
 * @placeholder ?
 * @values none
 * @list none
 */
declare module 'aws-sdk/clients/dynamodb' {
  type Statement = { Statement: Sql; Parameters?: Bound };
  class DynamoDB {
    constructor(config?: any);
    executeStatement(input: Statement, done?: (error: any, data: Row) => void): import('aws-sdk/clients/athena').AwsRequest;
    /** @values none */
    batchExecuteStatement(input: { Statements: Statement[] }, done?: (error: any, data: Row) => void): import('aws-sdk/clients/athena').AwsRequest;
    /** @values none */
    executeTransaction(input: { TransactStatements: Statement[] }, done?: (error: any, data: Row) => void): import('aws-sdk/clients/athena').AwsRequest;
  }
  export = DynamoDB;
}

/** @values none */
declare module 'aws-sdk/clients/s3' {
  class S3 {
    constructor(config?: any);
    selectObjectContent(input: { Expression: Sql }, done?: Callback): import('aws-sdk/clients/athena').AwsRequest;
  }
  export = S3;
}

declare module 'aws-sdk' {
  export { default as Athena } from 'aws-sdk/clients/athena';
  export { default as RDSDataService } from 'aws-sdk/clients/rdsdataservice';
  export { default as DynamoDB } from 'aws-sdk/clients/dynamodb';
  export { default as S3 } from 'aws-sdk/clients/s3';
  const config: any;
}
