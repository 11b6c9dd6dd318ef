// library: @nestjs/jwt; feature: the options of the module; expect: bad
import { Module } from '@nestjs/common';
import { JwtModule } from '@nestjs/jwt';

@Module({
  imports: [JwtModule.register({ secret: 'nest-shop', signOptions: { expiresIn: '1h' } })], // error: hardcoded-key
})
export class AuthModule {}
