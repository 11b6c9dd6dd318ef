// library: @nestjs/common; feature: a one-time code from randomInt; expect: innocent
import { randomInt } from 'node:crypto';
import { Injectable } from '@nestjs/common';

@Injectable()
export class OtpService {
  private readonly codes = new Map<string, string>();

  send(phone: string): string {
    const otp = randomInt(100000, 1000000).toString();
    this.codes.set(phone, otp);
    return otp;
  }
}
