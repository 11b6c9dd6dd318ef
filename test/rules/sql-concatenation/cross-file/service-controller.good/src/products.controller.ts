// entry: products.controller.ts; library: typeorm; feature: nest-service; expect: innocent
import { Controller, Get, ParseIntPipe, Query } from '@nestjs/common';
import { ProductsService } from './products.service';

@Controller('products')
export class ProductsController {
  constructor(private readonly products: ProductsService) {}

  @Get()
  search(@Query('name') name: string, @Query('page', ParseIntPipe) page: number) {
    return this.products.search(name, page);
  }
}
