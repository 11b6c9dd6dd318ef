// library: @mikro-orm/postgresql; feature: query-builder; expect: bad
import type { EntityManager } from '@mikro-orm/postgresql';
import { Author } from './author.entity';

export class AuthorFinder {
  constructor(private readonly em: EntityManager) {}

  byCountry(country: string) {
    return this.em.createQueryBuilder(Author, 'a').where(`a.country = '${country}'`).getResult(); // warning: sql-concatenation
  }
}
