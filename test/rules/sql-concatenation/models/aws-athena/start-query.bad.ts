// library: @aws-sdk/client-athena; feature: command; expect: bad
import { AthenaClient, CreatePreparedStatementCommand, StartQueryExecutionCommand } from '@aws-sdk/client-athena';
import type { APIGatewayProxyEvent } from 'aws-lambda';

const athena = new AthenaClient({});

export const handler = async (event: APIGatewayProxyEvent) => {
  const day = event.queryStringParameters?.day;
  const start = new StartQueryExecutionCommand({ // error: sql-concatenation
    QueryString: `SELECT * FROM access_logs WHERE day = '${day}'`,
    WorkGroup: 'primary',
  });
  const { QueryExecutionId } = await athena.send(start);
  await athena.send(new CreatePreparedStatementCommand({ StatementName: 'x', WorkGroup: 'primary', QueryStatement: 'SELECT * FROM ' + event.body })); // error: sql-concatenation
  return { statusCode: 202, body: QueryExecutionId };
};
