// library: typeorm; feature: nest-pipes; expect: innocent
import { Body, Controller, DefaultValuePipe, Get, Param, ParseEnumPipe, ParseIntPipe, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { DataSource } from 'typeorm';

const SortKey = { created: 'created_at', total: 'total' } as const;

@Controller('invoices')
export class InvoicesController {
  constructor(private readonly dataSource: DataSource) {}

  @Get('by-number/:number')
  findByNumber(@Param('number', ParseIntPipe) number: number) {
    return this.dataSource.query(`SELECT * FROM invoices WHERE number = ${number}`);
  }

  @Get(':id')
  findOne(@Param('id', new ParseUUIDPipe()) id: string) {
    return this.dataSource.query(`SELECT * FROM invoices WHERE id = '${id}'`);
  }

  @Get()
  findAll(@Query('sort', new ParseEnumPipe(SortKey)) sort: string, @Query('limit', new DefaultValuePipe(20), ParseIntPipe) limit: number) {
    return this.dataSource.query(`SELECT * FROM invoices ORDER BY ${sort} LIMIT ${limit}`);
  }

  @Post()
  create(@Body() dto: CreateInvoiceDto) {
    return this.dataSource.query('INSERT INTO invoices (customer) VALUES ($1)', [dto.customer]);
  }
}

class CreateInvoiceDto {
  customer!: string;
}
