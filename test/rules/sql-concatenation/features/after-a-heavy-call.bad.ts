// library: pg; feature: a call that takes too long; expect: bad
import { Pool } from 'pg';

const pool = new Pool();

class Builder {
  private parts: any[] = [];

  where(a: string, b: string, c: any) {
    for (const p of this.parts) for (const q of this.parts) for (const r of this.parts) this.add(p, q, r);
    this.parts.push({ a, b, c });
    return this;
  }

  add(p: any, q: any, r: any) {
    for (const x of [p, q, r]) for (const y of [p, q, r]) for (const z of [p, q, r]) for (const u of [p, q, r]) this.more(x, y, z, u);
    return this;
  }

  more(...list: any[]) {
    for (const x of list) for (const y of list) for (const z of list) for (const w of list) this.parts.push({ x, y, z, w });
    return this;
  }
}

export async function tree(data: { id: string }) {
  const builder = new Builder().where('a', '=', 'b').where('a', '=', 'b').where('a', '=', 'b');
  await pool.query(`SELECT * FROM category WHERE id = ${data.id}`); // warning: sql-concatenation
  return builder;
}
