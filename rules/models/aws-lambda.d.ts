/**
 * Types of AWS Lambda handlers.
 * @see https://docs.aws.amazon.com/lambda/latest/dg/nodejs-handler.html
 * @versions @types/aws-lambda 8
 */
declare module 'aws-lambda' {
  interface HttpEvent {
    body: Remote;
    headers: Remote;
    multiValueHeaders: Remote;
    queryStringParameters: Remote;
    multiValueQueryStringParameters: Remote;
    pathParameters: Remote;
    stageVariables: Env;
    path: Remote;
    rawPath: Remote;
    rawQueryString: Remote;
    cookies: Remote;
    requestContext: any;
  }
  interface APIGatewayEvent extends HttpEvent {}
  interface APIGatewayProxyEvent extends HttpEvent {}
  interface APIGatewayProxyEventV2 extends HttpEvent {}
  interface APIGatewayProxyEventBase extends HttpEvent {}
  interface APIGatewayProxyWithLambdaAuthorizerEvent extends HttpEvent {}
  interface APIGatewayProxyWithCognitoAuthorizerEvent extends HttpEvent {}
  interface APIGatewayProxyEventV2WithJWTAuthorizer extends HttpEvent {}
  interface APIGatewayProxyWebsocketEventV2 extends HttpEvent {}
  interface LambdaFunctionURLEvent extends HttpEvent {}
  interface ALBEvent extends HttpEvent {}
  interface APIGatewayTokenAuthorizerEvent {
    authorizationToken: Remote;
    methodArn: any;
  }
  interface APIGatewayRequestAuthorizerEvent extends HttpEvent {}
  interface AppSyncResolverEvent {
    arguments: Remote;
    source: any;
    request: { headers: Remote };
    info: any;
  }
  interface SQSRecord {
    body: Remote;
    messageAttributes: Remote;
  }
  interface SQSEvent {
    Records: SQSRecord[];
  }
  interface SNSEvent {
    Records: { Sns: Remote }[];
  }
  interface S3Event {
    Records: { s3: { object: { key: Remote; size: any }; bucket: { name: any } } }[];
  }
  interface KinesisStreamEvent {
    Records: { kinesis: Remote }[];
  }
  type Done = (error?: any, result?: any) => void;
  type APIGatewayProxyHandler = (event: APIGatewayProxyEvent, context: any, done: Done) => any;
  type APIGatewayProxyHandlerV2 = (event: APIGatewayProxyEventV2, context: any, done: Done) => any;
  type LambdaFunctionURLHandler = (event: LambdaFunctionURLEvent, context: any, done: Done) => any;
  type ALBHandler = (event: ALBEvent, context: any, done: Done) => any;
  type SQSHandler = (event: SQSEvent, context: any, done: Done) => any;
  type SNSHandler = (event: SNSEvent, context: any, done: Done) => any;
  type S3Handler = (event: S3Event, context: any, done: Done) => any;
  type AppSyncResolverHandler = (event: AppSyncResolverEvent, context: any, done: Done) => any;
  /** The event of a handler whose type is given by generics. */
  type Handler = (event: HttpEvent, context: any, done: Done) => any;
}
