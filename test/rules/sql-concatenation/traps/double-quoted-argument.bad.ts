// library: knex; feature: quoted-name-in-a-function; expect: bad
import type { Knex } from 'knex';

export function columns(knex: Knex, thing: string, value: string) {
  // never: jsonb_set(?, '{a}'
  // never: jsonb_array_elements(?)
  knex.raw(`select jsonb_set("${thing}", '{a}', to_jsonb(?::text)) from t`, [value]); // suggestion: sql-concatenation
  knex.raw(`jsonb_array_elements("${thing}")->>'id' AS user_id`); // suggestion: sql-concatenation
  knex.raw(`select ST_AsGeoJSON("${thing}")::jsonb from t`); // suggestion: sql-concatenation
  return knex.raw(`select a from t where name = "${value}"`); // warning: sql-concatenation
}
