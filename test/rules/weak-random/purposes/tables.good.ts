// library: none; feature: tables whose codes and ids only name rows; expect: innocent
interface Rows { insert(row: object): Promise<void>; create(row: object): Promise<void> }
interface Db { (table: string): Rows; order: Rows; query(text: string, values: unknown[]): Promise<void> }

const text = (): string => Math.random().toString(36).slice(2) + Date.now().toString(36);

export async function order(db: Db, email: string): Promise<void> {
  await db('orders').insert({ email, code: text() });
  await db('parcels').insert({ number: text(), weight: Math.random() * 10 });
}

export async function basket(db: Db): Promise<void> {
  await db.order.create({ data: { code: (Math.random() * 1e9).toFixed(0) } });
  await db.query('INSERT INTO visits (page, code) VALUES ($1, $2)', ['start', String(Math.random())]);
}

export async function invited(db: Db, email: string): Promise<void> {
  await db('invitations').insert({ email, colour: `hsl(${Math.floor(Math.random() * 360)} 60% 60%)`, wave: Math.floor(Math.random() * 3) });
}
