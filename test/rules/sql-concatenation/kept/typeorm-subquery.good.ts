// library: typeorm; feature: the text of one builder in another, as the library's own page has it; expect: innocent
import type { DataSource, Repository, SelectQueryBuilder } from 'typeorm';

interface Shelf { readonly id: number }

export class ShelfService {
  constructor(private readonly source: DataSource, private readonly shelves: Repository<Shelf>, private readonly connection: { getRepository(name: string): { createQueryBuilder(alias: string): any } }) {}

  full() {
    const inner = this.source.getRepository('crate').createQueryBuilder('c').select('c.shelfId').where('c.full = :full', { full: true });
    return this.shelves.createQueryBuilder('s').where(`s.id IN (${inner.getQuery()})`).setParameters(inner.getParameters()).getMany();
  }

  outOfSight() {
    const inner = this.connection.getRepository('crate').createQueryBuilder('c').select('c.shelfId');
    return this.shelves.createQueryBuilder('s').where('s.id IN (' + inner.getQuery() + ')').getMany();
  }

  narrow(qb: SelectQueryBuilder<Shelf>) {
    return qb.andWhere(`s.id IN (${qb.subQuery().select('c.shelfId').from('crate', 'c').getQuery()})`);
  }
}
