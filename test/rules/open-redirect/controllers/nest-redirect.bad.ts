// library: @nestjs/common; feature: what a method behind @Redirect() gives back; expect: bad
import { Controller, Get, Query, Redirect } from '@nestjs/common';

@Controller('tickets')
export class TicketsController {
  @Get('leave')
  @Redirect()
  leave(@Query('to') to: string) {
    return { url: to, statusCode: 302 }; // error: open-redirect
  }

  @Get('back')
  @Redirect('https://desk.acme.io/home', 302)
  async back(@Query('next') next?: string) {
    if (next) return { url: next }; // error: open-redirect
  }
}
