// library: @nestjs/common; feature: a field from the configuration; expect: innocent
import { Injectable } from '@nestjs/common';
import { ConfigService } from '@nestjs/config';
import { createHmac } from 'crypto';

@Injectable()
export class SignatureService {
  private readonly secret: string;

  constructor(config: ConfigService) {
    this.secret = config.getOrThrow('WEBHOOK_SECRET');
  }

  sign(body: string): string {
    return createHmac('sha256', this.secret).update(body).digest('hex');
  }
}
