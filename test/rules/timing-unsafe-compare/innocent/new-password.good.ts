// library: @nestjs/common; feature: the new password is not the old one; expect: innocent
import { BadRequestException, Body, Controller, Post } from '@nestjs/common';

@Controller('account')
export class AccountController {
  @Post('password')
  change(@Body('oldPassword') oldPassword: string, @Body('newPassword') newPassword: string): void {
    if (oldPassword === newPassword) throw new BadRequestException();
  }
}
