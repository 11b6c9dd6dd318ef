// library: knex; feature: column-as-argument; expect: bad
import type { Knex } from 'knex';

// a column handed to a function is a name: bound, it would be a constant
export function without(builder: Knex.QueryBuilder, columnName: string, value: string) {
  return builder.whereRaw(`ifnull(${columnName}, '') != ?`, [value]); // suggestion: sql-concatenation
}
