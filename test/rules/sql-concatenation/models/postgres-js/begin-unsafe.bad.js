// library: postgres; feature: begin; expect: bad
import postgres from 'postgres';

const sql = postgres({ database: 'hotel' });

export async function rename(req, res) {
  await sql.begin(async (tx) => {
    await tx`SELECT 1 FROM rooms FOR UPDATE`;
    await tx.unsafe("UPDATE rooms SET name = '" + req.body.name + "' WHERE id = 4"); // error: sql-concatenation
  });
  res.sendStatus(204);
}
