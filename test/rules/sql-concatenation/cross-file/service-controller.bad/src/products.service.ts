import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';

@Injectable()
export class ProductsService {
  constructor(private readonly dataSource: DataSource) {}

  search(name: string, sort: string) {
    return this.dataSource.query(`SELECT * FROM products WHERE name = '${name}' ORDER BY ${sort}`); // error: sql-concatenation
  }
}
