// library: @nestjs/common; feature: what a controller's method gives back as text, as data, or escaped; expect: innocent
import { Controller, Get, Header, Param, Query } from '@nestjs/common';
import escapeHtml from 'escape-html';

@Controller('shelf')
export class ShelfController {
  @Get('none')
  @Header('content-type', 'text/plain')
  none(@Query('q') q: string) {
    return `<em>${q}</em> is not here`;
  }

  @Get('data')
  data(@Query('q') q: string) {
    return { html: `<em>${q}</em>` };
  }

  @Get('page')
  page(@Query('q') q: string) {
    return `<p>${escapeHtml(q)}</p>`;
  }

  @Get(':id')
  one(@Param('id') id: string) {
    return `This action returns book #${id}`;
  }

  markup(q: string) {
    return `<p>${q}</p>`;
  }
}
