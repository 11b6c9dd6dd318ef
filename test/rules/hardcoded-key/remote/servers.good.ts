// library: ssh2-sftp-client; feature: passwords from the environment, and of this machine; expect: innocent
import SftpClient from 'ssh2-sftp-client';
import neo4j from 'neo4j-driver';
import { ImapFlow } from 'imapflow';

export class Invoices {
  private readonly sftp = new SftpClient('invoices');

  async open(host: string): Promise<void> {
    await this.sftp.connect({ host, username: 'invoices', password: process.env.SFTP_PASSWORD });
  }
}

export const graph = neo4j.driver('bolt://localhost', neo4j.auth.basic('neo4j', 'password'));
export const mailbox = new ImapFlow({ host: 'localhost', port: 1143, auth: { user: 'orders', pass: 'orders' } });
