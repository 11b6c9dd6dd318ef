// library: @nestjs/common; feature: a field of a service; expect: bad
import { Injectable } from '@nestjs/common';
import { createHmac } from 'crypto';

@Injectable()
export class SignatureService {
  private readonly secret = 'whsec_0f3a';

  sign(body: string): string {
    return createHmac('sha256', this.secret).update(body).digest('hex'); // error: hardcoded-key
  }
}
