// entry: catalogue.controller.ts; library: typeorm; feature: nest-service-and-controller; expect: bad
import { Body, Controller, Get, Param, ParseIntPipe, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { CatalogueService } from './catalogue.service';
import { CreateProductDto } from './create-product.dto';

@Controller('products')
export class CatalogueController {
  constructor(private readonly catalogue: CatalogueService) {}

  @Get()
  list(@Query('brand') brand: string, @Query('page', ParseIntPipe) page: number) {
    return this.catalogue.list(brand, page);
  }

  @Get('search')
  search(@Query('q') q: string, @Query('sort') sort: string) {
    return this.catalogue.search(q, sort);
  }

  @Get(':id')
  show(@Param('id', ParseUUIDPipe) id: string) {
    return this.catalogue.byId(id);
  }

  @Post()
  create(@Body() product: CreateProductDto) {
    return this.catalogue.create(product);
  }
}
