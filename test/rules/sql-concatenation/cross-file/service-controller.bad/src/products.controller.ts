// entry: products.controller.ts; library: typeorm; feature: nest-service; expect: bad
import { Controller, Get, Query } from '@nestjs/common';
import { ProductsService } from './products.service';

@Controller('products')
export class ProductsController {
  constructor(private readonly products: ProductsService) {}

  @Get()
  search(@Query('name') name: string, @Query('sort') sort: string) {
    return this.products.search(name, sort);
  }
}
