// library: knex; feature: a type that a validator of any text gives; expect: bad
import type { Knex } from 'knex';
import { z } from 'zod';
const Sensor = z.string().min(1);
type Sensor = z.infer<typeof Sensor>;
export class Readings {
  constructor(private readonly knex: Knex) {}
  totals(sensor: Sensor) {
    return this.knex.raw(`SELECT sum(value) FROM readings WHERE sensor = '${sensor}'`); // warning: sql-concatenation
  }
}
