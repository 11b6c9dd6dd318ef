// library: @nestjs/jwt; feature: a refresh token that is verified, or known by itself, or whose age is read; expect: innocent
import { Injectable, UnauthorizedException } from '@nestjs/common';
import { JwtService } from '@nestjs/jwt';

@Injectable()
export class DriverSessions {
  constructor(private readonly tokens: JwtService, private readonly kept: { byToken(token: string): Promise<{ driver: string } | null> }) {}

  async renewKept(renewal: string) {
    const row = await this.kept.byToken(renewal);
    const said = this.tokens.decode(renewal) as { driver: string } | null;
    if (!row || row.driver !== said?.driver) throw new UnauthorizedException();
    return this.tokens.signAsync({ driver: said.driver }, { expiresIn: '5m' });
  }

  exchangeIdToken(idToken: string) {
    const said = this.tokens.decode(idToken) as { email: string };
    return this.tokens.sign({ email: said.email });
  }

  async refreshRoute(seal: string, routes: Map<string, string>) {
    const said = this.tokens.decode(seal) as { truck: string };
    return routes.get(said.truck);
  }

  refreshesIn(access: string): number {
    const said = this.tokens.decode(access) as { exp: number };
    return said.exp * 1000 - Date.now();
  }
}
