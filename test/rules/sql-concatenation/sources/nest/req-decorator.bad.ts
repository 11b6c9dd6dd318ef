// library: pg; feature: nest-req; expect: bad
import { Controller, Get, Req } from '@nestjs/common';
import type { Request } from 'express';
import { Pool } from 'pg';

@Controller('feed')
export class FeedController {
  private readonly pool = new Pool();

  @Get()
  async feed(@Req() request: Request) {
    const result = await this.pool.query(`SELECT * FROM feed WHERE topic = '${request.query.topic}'`); // error: sql-concatenation
    return result.rows;
  }
}
