// library: node:crypto; feature: Kerberos encryption types; expect: innocent
import { createHmac } from 'node:crypto';

export class KerberosChecksum {
  rc4HmacMd5(key: Buffer, usage: Buffer, data: Buffer): Buffer {
    const derived = createHmac('md5', key).update(usage).digest();
    return createHmac('md5', derived).update(data).digest();
  }
}
