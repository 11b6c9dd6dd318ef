// library: node:crypto; feature: digests that tell what changed, among plugins and migrations; expect: innocent
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';

export class PluginLoader {
  private readonly known = new Map<string, string>();

  async install(file: string) {
    const digest = createHash('md5').update(await readFile(file)).digest('hex');
    if (digest !== this.known.get(file)) return this.known.set(file, digest);
    return undefined;
  }
}

export class MigrationRunner {
  async apply(name: string, sql: string, known: ReadonlyMap<string, string>) {
    const checksum = createHash('md5').update(sql).digest('hex');
    if (known.get(name) !== checksum) throw new Error(`${name} was modified after it was applied`);
  }
}

export class ClientPool {
  private readonly clients = new Map<string, object>();

  clientFor(accessKey: string, secretKey: string) {
    const id = createHash('md5').update(accessKey + secretKey).digest('hex');
    return this.clients.get(id);
  }

  anonymise(address: string, secret: string) {
    return createHash('sha1').update(address + secret).digest('hex').slice(0, 12);
  }
}
