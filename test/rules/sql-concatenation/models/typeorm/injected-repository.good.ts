// library: typeorm; feature: injected-repository; expect: innocent
import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { ILike, Repository } from 'typeorm';
import { Product } from './product.entity';

@Injectable()
export class ProductsService {
  constructor(@InjectRepository(Product) private readonly products: Repository<Product>) {}

  findByName(name: string): Promise<Product[]> {
    return this.products.query('SELECT * FROM products WHERE name = $1', [name]);
  }

  search(term: string) {
    return this.products.find({ where: { name: ILike(`%${term}%`) }, take: 20 });
  }

  byId(id: number) {
    return this.products.createQueryBuilder('p').where(`p.id = ${id}`).getOne();
  }
}
