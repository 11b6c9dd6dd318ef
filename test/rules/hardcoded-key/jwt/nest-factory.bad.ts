// library: @nestjs/jwt; feature: a secret that a factory of the module gives; expect: bad
import { Injectable } from '@nestjs/common';
import { ConfigModule, ConfigService } from '@nestjs/config';
import { JwtModule } from '@nestjs/jwt';
import type { JwtModuleOptions, JwtOptionsFactory } from '@nestjs/jwt';

export const tickets = JwtModule.registerAsync({
  imports: [ConfigModule],
  inject: [ConfigService],
  useFactory: (config: ConfigService) => ({
    secret: config.get('TICKET_SECRET') || 'harbour-tickets', // error: hardcoded-key
    signOptions: { expiresIn: '1h' },
  }),
});

const PASSES = { secret: 'harbour-passes' };

export const passes = JwtModule.registerAsync({
  useFactory: async () => {
    return { secret: PASSES.secret }; // error: hardcoded-key
  },
});

@Injectable()
export class TicketOptions implements JwtOptionsFactory {
  createJwtOptions(): JwtModuleOptions {
    return { secret: 'harbour-options' }; // error: hardcoded-key
  }
}
