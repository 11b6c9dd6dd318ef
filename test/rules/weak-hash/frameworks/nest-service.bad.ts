// library: @nestjs/common; feature: a service that makes reset tokens of a hash; expect: bad
import { Injectable } from '@nestjs/common';
import { createHash } from 'crypto';

@Injectable()
export class ResetService {
  async issue(user: { id: string; email: string }): Promise<{ userId: string; resetToken: string }> {
    return {
      userId: user.id,
      resetToken: createHash('md5').update(`${user.id}${user.email}${Date.now()}`).digest('hex'), // error: weak-hash
    };
  }
}
