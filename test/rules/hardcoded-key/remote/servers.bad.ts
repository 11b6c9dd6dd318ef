// library: ssh2-sftp-client; feature: servers elsewhere; expect: bad
import SftpClient from 'ssh2-sftp-client';
import neo4j from 'neo4j-driver';
import { ImapFlow } from 'imapflow';
import { NodeSSH } from 'node-ssh';

export class Invoices {
  private readonly sftp = new SftpClient('invoices');

  constructor(private readonly config: { host: string }) {}

  async open(): Promise<void> {
    await this.sftp.connect({
      host: this.config.host,
      username: 'invoices',
      password: 'Inv0ices-drop!', // error: hardcoded-key
    });
  }
}

export const graph = neo4j.driver(process.env.GRAPH_URL!, neo4j.auth.basic('reader', 'gr4ph-Reader-7')); // error: hardcoded-key

export const mailbox = new ImapFlow({
  host: 'imap.acme.io',
  port: 993,
  auth: { user: 'orders', pass: 'Ord3rs-inbox' }, // error: hardcoded-key
});

export const deploy = (host: string) => new NodeSSH().connect({ host, username: 'deploy', password: 'D3ploy-me-9' }); // error: hardcoded-key
