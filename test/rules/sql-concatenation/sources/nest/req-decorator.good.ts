// library: pg; feature: nest-req; expect: innocent
import { Controller, Get, Req } from '@nestjs/common';
import type { Request } from 'express';
import { Pool } from 'pg';

@Controller('feed')
export class FeedController {
  private readonly pool = new Pool();

  @Get()
  async feed(@Req() request: Request) {
    const result = await this.pool.query('SELECT * FROM feed WHERE topic = $1', [request.query.topic]);
    return result.rows;
  }
}
