// library: @nestjs/jwt; feature: a secret of the configuration, and other things that are called so; expect: innocent
import { ConfigModule, ConfigService } from '@nestjs/config';
import { JwtModule } from '@nestjs/jwt';

export const tickets = JwtModule.registerAsync({
  imports: [ConfigModule.forRoot({ envFilePath: '.env' })],
  inject: [ConfigService],
  useFactory: (config: ConfigService) => ({ secret: config.getOrThrow('TICKET_SECRET'), signOptions: { expiresIn: '1h' } }),
});

export const field = { name: 'secret', secret: 'shown as dots' };

export const widgets = {
  useFactory: () => ({ secret: 'of the garden' }),
};
