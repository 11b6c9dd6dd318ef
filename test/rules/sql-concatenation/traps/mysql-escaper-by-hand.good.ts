// library: mysql2; feature: backslash-escaper; expect: innocent
function escapeText(value: string) {
  return `'${String(value).replace(/\\/g, '\\\\').replace(/'/g, "\\'")}'`;
}

export class Databases {
  client: any;

  async grant(app: string) {
    await this.client.query(`GRANT ALL PRIVILEGES ON \`db\`.* TO ${escapeText(app)}@'%'`);
  }
}
