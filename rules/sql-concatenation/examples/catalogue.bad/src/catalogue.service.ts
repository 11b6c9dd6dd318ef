import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { Repository } from 'typeorm';
import type { CreateProductDto } from './create-product.dto';
import { Product } from './product.entity';

const PAGE = 25;

@Injectable()
export class CatalogueService {
  constructor(@InjectRepository(Product) private readonly products: Repository<Product>) {}

  /** A query builder with a named parameter; the page is a number. */
  list(brand: string, page: number) {
    return this.products
      .createQueryBuilder('product')
      .where('product.brand = :brand', { brand })
      .orderBy('product.name', 'ASC')
      .skip((page - 1) * PAGE)
      .take(PAGE)
      .getMany();
  }

  /** Both come from the query string, two files away. */
  search(q: string, sort: string) {
    return this.products.query(`SELECT * FROM product WHERE name ILIKE '%${q}%' ORDER BY ${sort}`); // error: sql-concatenation
  }

  /** The controller lets only UUIDs through. */
  byId(id: string) {
    return this.products.query('SELECT * FROM product WHERE id = $1', [id]);
  }

  /** A decorator that says "string" says nothing about quotes. */
  async create(product: CreateProductDto) {
    const [row] = await this.products.query(`INSERT INTO product (name, price) VALUES ('${product.name}', ${product.price}) RETURNING id`); // error: sql-concatenation
    return row;
  }
}
