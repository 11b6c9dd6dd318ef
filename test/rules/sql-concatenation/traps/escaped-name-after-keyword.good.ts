// library: pg; feature: escaped-name-in-clause; expect: innocent
import { Client } from 'pg';

export async function copyDatabase(client: Client, name: string, template: string) {
  await client.query(`CREATE DATABASE ${client.escapeIdentifier(name)} TEMPLATE ${client.escapeIdentifier(template)}`);
}
