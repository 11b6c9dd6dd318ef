// library: @nestjs/jwt; feature: a refresh token that is only read, and decides whose the new ones are; expect: bad
import { Injectable, UnauthorizedException } from '@nestjs/common';
import { JwtService } from '@nestjs/jwt';

@Injectable()
export class DriverSessions {
  constructor(private readonly tokens: JwtService, private readonly drivers: { find(id: string): Promise<{ id: string } | null> }) {}

  async renewSession(renewal: string) {
    const said = this.tokens.decode(renewal) as { driver: string } | null; // error: jwt-unverified
    const driver = said && (await this.drivers.find(said.driver));
    if (!driver) throw new UnauthorizedException();
    return { access: await this.tokens.signAsync({ driver: driver.id }, { expiresIn: '5m' }) };
  }
}
