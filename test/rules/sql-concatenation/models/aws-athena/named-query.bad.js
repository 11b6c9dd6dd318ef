// library: @aws-sdk/client-athena; feature: named-query; expect: bad
import { AthenaClient, CreateNamedQueryCommand, UpdateNamedQueryCommand } from '@aws-sdk/client-athena';

const client = new AthenaClient({ region: 'eu-west-1' });

export async function saveQuery(req, res) {
  await client.send(new CreateNamedQueryCommand({ Name: 'by-user', Database: 'logs', QueryString: `SELECT * FROM logins WHERE name = '${req.body.name}'` })); // error: sql-concatenation
  await client.send(new UpdateNamedQueryCommand({ NamedQueryId: '1', Name: 'all', QueryString: 'SELECT * FROM logins' }));
  res.sendStatus(201);
}
