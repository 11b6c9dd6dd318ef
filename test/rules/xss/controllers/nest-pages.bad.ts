// library: @nestjs/common; feature: pages that a controller's method gives back; expect: bad
import { Body, Controller, Get, Header, Post, Query } from '@nestjs/common';

@Controller('shelf')
export class ShelfController {
  @Get('none')
  @Header('Content-Type', 'text/html; charset=utf-8')
  none(@Query('q') q: string) {
    return `Nothing on the shelf is called <em>${q}</em>.`; // error: xss
  }

  @Post('greet')
  greet(@Body('name') name: string) {
    return '<h1>Welcome, ' + name + '</h1>'; // error: xss
  }
}
