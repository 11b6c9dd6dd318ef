// library: typeorm; feature: nest-decorators; expect: bad
import { Body, Controller, Get, Headers, Param, Post, Query } from '@nestjs/common';
import { DataSource } from 'typeorm';

@Controller('invoices')
export class InvoicesController {
  constructor(private readonly dataSource: DataSource) {}

  @Get(':id')
  findOne(@Param('id') id: string) {
    return this.dataSource.query(`SELECT * FROM invoices WHERE id = ${id}`); // error: sql-concatenation
  }

  @Get()
  findAll(@Query('sort') sort: string, @Headers('x-tenant') tenant: string) {
    return this.dataSource.query(`SELECT * FROM invoices WHERE tenant = '${tenant}' ORDER BY ${sort}`); // error: sql-concatenation
  }

  @Post()
  create(@Body() dto: CreateInvoiceDto) {
    return this.dataSource.query(`INSERT INTO invoices (customer) VALUES ('${dto.customer}')`); // error: sql-concatenation
  }
}

class CreateInvoiceDto {
  customer!: string;
}
