// library: @nestjs/common; feature: a url that is data, a query of a known page, and a path of a list behind @Redirect(); expect: innocent
import { Controller, Get, Param, Query, Redirect } from '@nestjs/common';

const PAGES: Record<string, string> = { help: '/help', desk: '/desk' };

@Controller('tickets')
export class TicketsController {
  @Get('preview')
  preview(@Query('to') to: string) {
    return { url: to, statusCode: 200 };
  }

  @Get('search')
  @Redirect()
  search(@Query('q') q: string) {
    return { url: `https://search.acme.io/?q=${encodeURIComponent(q)}` };
  }

  @Get('page/:name')
  @Redirect('/home')
  page(@Param('name') name: string) {
    if (Object.hasOwn(PAGES, name)) return { url: PAGES[name] };
  }
}
