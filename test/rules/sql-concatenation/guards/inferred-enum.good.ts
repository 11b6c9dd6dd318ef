// library: knex; feature: a type that a validator gives; expect: innocent
import type { Knex } from 'knex';
import { z } from 'zod';
const Bucket = z.enum(['hour', 'day', 'week', 'month']);
type Bucket = z.infer<typeof Bucket>;
export class Readings {
  constructor(private readonly knex: Knex) {}
  totals(bucket: Bucket) {
    return this.knex.raw(`SELECT date_trunc('${bucket}', at) AS bucket, sum(value) FROM readings GROUP BY 1`);
  }
}
