// library: @nestjs/common; feature: a one-time code of six digits; expect: bad
import { Injectable } from '@nestjs/common';

@Injectable()
export class OtpService {
  private readonly codes = new Map<string, string>();

  send(phone: string): string {
    // fixed:     const otp = randomInt(100000, 1000000).toString();
    const otp = Math.floor(100000 + Math.random() * 900000).toString(); // error: weak-random
    this.codes.set(phone, otp);
    return otp;
  }
}
