// library: @nestjs/common; feature: a controller for payments; expect: bad
import { Body, Controller, Headers, HttpCode, Post, UnauthorizedException } from '@nestjs/common';
import { createHmac } from 'crypto';

@Controller('payments')
export class PaymentsController {
  @Post('webhook')
  @HttpCode(204)
  receive(@Body() body: object, @Headers('x-razorpay-signature') signature: string): void {
    const expected = createHmac('sha256', process.env.PAYMENT_SECRET!).update(JSON.stringify(body)).digest('hex');
    if (expected !== signature) throw new UnauthorizedException(); // error: timing-unsafe-compare
  }
}
