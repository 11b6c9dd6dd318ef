// library: @aws-sdk/client-athena; feature: execution-parameters; expect: innocent
import { AthenaClient, StartQueryExecutionCommand } from '@aws-sdk/client-athena';
import type { APIGatewayProxyEvent } from 'aws-lambda';

const athena = new AthenaClient({});

export const handler = async (event: APIGatewayProxyEvent) => {
  const day = event.queryStringParameters?.day ?? '';
  const start = new StartQueryExecutionCommand({
    QueryString: 'SELECT * FROM access_logs WHERE day = ?',
    ExecutionParameters: [day],
    WorkGroup: 'primary',
  });
  const { QueryExecutionId } = await athena.send(start);
  return { statusCode: 202, body: QueryExecutionId };
};
