// library: typeorm; feature: class-validator-string; expect: bad
import { Controller, Get, Query } from '@nestjs/common';
import { IsInt, IsString, MaxLength } from 'class-validator';
import { DataSource } from 'typeorm';

class ReportQuery {
  @IsString() @MaxLength(40) product!: string;
  @IsInt() limit!: number;
}

@Controller('reports')
export class ReportsController {
  constructor(private readonly source: DataSource) {}

  @Get()
  report(@Query() query: ReportQuery) {
    return this.source.query(`SELECT * FROM sales WHERE product = '${query.product}' LIMIT ${query.limit}`); // error: sql-concatenation
  }
}
