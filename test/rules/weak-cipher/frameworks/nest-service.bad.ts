// library: @nestjs/common; feature: a service with IV and mode of its class; expect: bad
import { Injectable } from '@nestjs/common';
import { createCipheriv } from 'crypto';

@Injectable()
export class EncryptionService {
  private readonly algorithm = 'aes-256-cbc';
  private readonly iv = Buffer.alloc(16, 0);

  encrypt(text: string, key: Buffer): string {
    const cipher = createCipheriv(this.algorithm, key, this.iv); // error: weak-cipher
    return cipher.update(text, 'utf8', 'hex') + cipher.final('hex');
  }
}
