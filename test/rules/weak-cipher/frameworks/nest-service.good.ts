// library: @nestjs/common; feature: a service that makes an IV for each text; expect: innocent
import { Injectable } from '@nestjs/common';
import { createCipheriv, randomBytes } from 'crypto';

@Injectable()
export class EncryptionService {
  private readonly algorithm = 'aes-256-gcm';

  encrypt(text: string, key: Buffer): Buffer {
    const iv = randomBytes(12);
    const cipher = createCipheriv(this.algorithm, key, iv);
    return Buffer.concat([iv, cipher.update(text, 'utf8'), cipher.final(), cipher.getAuthTag()]);
  }
}
