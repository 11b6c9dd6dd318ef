// library: typeorm; feature: injected-repository; expect: bad
import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { Repository } from 'typeorm';
import { Product } from './product.entity';

@Injectable()
export class ProductsService {
  constructor(@InjectRepository(Product) private readonly products: Repository<Product>) {}

  findByName(name: string): Promise<Product[]> {
    return this.products.query(`SELECT * FROM products WHERE name = '${name}'`); // warning: sql-concatenation
  }

  search(term: string) {
    return this.products.createQueryBuilder('p').where("p.name LIKE '%" + term + "%'").getMany(); // warning: sql-concatenation
  }
}
