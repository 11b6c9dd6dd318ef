import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';

@Injectable()
export class ProductsService {
  constructor(private readonly dataSource: DataSource) {}

  search(name: string, page: number) {
    return this.dataSource.query(`SELECT * FROM products WHERE name = $1 LIMIT 20 OFFSET ${(page - 1) * 20}`, [name]);
  }
}
