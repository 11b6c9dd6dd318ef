// library: none; feature: the table that a text is put into says what it opens; expect: bad
interface Rows { insert(row: object): Promise<void>; create(row: object): Promise<void>; save(row: object): Promise<void> }
interface Db { (table: string): Rows; invitation: Rows; query(text: string, values: unknown[]): Promise<void> }

const text = (): string => Math.random().toString(36).slice(2) + Date.now().toString(36); // error: weak-random

export async function invite(db: Db, email: string): Promise<void> {
  await db('invitations').insert({ email, code: text() });
}

export async function guest(db: Db, email: string): Promise<void> {
  const made = (Math.random() * 1e9).toFixed(0); // error: weak-random
  await db.invitation.create({ data: { email, code: made } });
}

export async function unlock(db: Db, door: number): Promise<void> {
  const digits = String(Math.trunc(Math.random() * 9e5) + 1e5); // error: weak-random
  await db.query('INSERT INTO password_resets (door, code) VALUES ($1, $2)', [door, digits]);
}
