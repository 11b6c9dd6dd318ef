// library: typeorm; feature: class-validator; expect: innocent
import { Controller, Get, Query } from '@nestjs/common';
import { IsEnum, IsInt, IsUUID } from 'class-validator';
import { DataSource } from 'typeorm';

enum Period {
  Day = 'day',
  Month = 'month',
}

class ReportQuery {
  @IsUUID() tenant!: string;
  @IsEnum(Period) period!: Period;
  @IsInt() limit!: number;
}

@Controller('reports')
export class ReportsController {
  constructor(private readonly source: DataSource) {}

  @Get()
  report(@Query() query: ReportQuery) {
    return this.source.query(`SELECT date_trunc('${query.period}', at) FROM sales WHERE tenant = '${query.tenant}' LIMIT ${query.limit}`);
  }
}
