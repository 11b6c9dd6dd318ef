import { describe, expect, it } from 'vitest';
import { analyzeFiles } from '../../support/check-case.ts';

const head = "import { Pool } from 'pg'; import mysql from 'mysql2/promise'; import express from 'express';\nconst pool = new Pool(); const my = mysql.createPool('x'); const app = express();\n";

async function adviceFor(body: string, more = ''): Promise<string> {
  const { findings } = await analyzeFiles({ 'src/app.ts': `${head}${more}app.post('/a', async (req, res) => {\n${body}\nres.end(); });\n` }, [], {});
  expect(findings).toHaveLength(1);
  return findings[0]!.advice;
}

describe('the advice for a text that a callback makes', () => {
  it('gives each value of each row a numbered placeholder', async () => {
    expect(await adviceFor("const rows = req.body.rows;\nawait pool.query(`INSERT INTO t (a, b) VALUES ${rows.map((r) => `('${r.a}', ${r.b})`).join(', ')}`);")).toBe(
      "const placeholders = rows.map((_, i) => `($${i * 2 + 1}, $${i * 2 + 2})`).join(', ');\npool.query(`INSERT INTO t (a, b) VALUES ${placeholders}`, rows.flatMap((r) => [r.a, r.b]))",
    );
  });

  it("leaves rows to mysql2, which makes them of an array of arrays", async () => {
    expect(await adviceFor("await my.query('INSERT INTO t (a, b) VALUES ' + req.body.rows.map((r) => \"('\" + r.a + \"', '\" + r.b + \"')\").join(', '));")).toBe(
      "my.query('INSERT INTO t (a, b) VALUES ?', [req.body.rows.map((r) => [r.a, r.b])])",
    );
  });

  it('keeps what stands beside the values', async () => {
    expect(await adviceFor("const values = req.body.rows.map((r) => `('${r.a}', NOW())`).join(', ');\nawait my.query(`INSERT INTO t (a, b) VALUES ${values}`);")).toBe(
      "const values = req.body.rows.map(() => '(?, NOW())').join(', ');\nmy.query(`INSERT INTO t (a, b) VALUES ${values}`, req.body.rows.map((r) => r.a))",
    );
  });

  it('lets only known columns be set, and goes on counting', async () => {
    expect(await adviceFor("const set = Object.entries(req.body).map(([key, value]) => `${key} = '${value}'`).join(', ');\nawait pool.query(`UPDATE t SET ${set} WHERE id = $1`, [req.params.id]);")).toBe(
      [
        "const known = Object.entries(req.body).filter(([key, value]) => ['name', 'created_at'].includes(key)); // only columns from this list",
        "const set = known.map(([key, value], i) => `${key} = $${i + 2}`).join(', ');",
        'pool.query(`UPDATE t SET ${set} WHERE id = $1`, [req.params.id, ...known.map(([key, value]) => value)])',
      ].join('\n'),
    );
  });

  it('binds the list of an IN by the name of the list', async () => {
    expect(await adviceFor("const ids = req.body.rows.map((r) => `'${r.id}'`).join(',');\nawait pool.query(`DELETE FROM t WHERE id IN (${ids})`);")).toBe("pool.query('DELETE FROM t WHERE id = ANY($1)', [req.body.rows.map((r) => r.id)])");
  });
});

describe('the advice for a text that another function makes', () => {
  it('says whose names these are', async () => {
    expect(await adviceFor('await pool.query(`SELECT a FROM t WHERE ${where(req.query)}`);', "function where(filters) { return `brand = '${filters.brand}'`; }\n")).toBe(
      "// mind: the text is made in where: let it give the values with the text\npool.query('SELECT a FROM t WHERE brand = $1', [filters.brand])",
    );
  });
});

describe('the advice for a wrapper that takes no values', () => {
  it('says that it needs a parameter for them', async () => {
    expect(await adviceFor("await run(`SELECT a FROM t WHERE id = '${req.query.id}'`);", 'async function run(text: string) { return (await pool.query(text)).rows; }\n')).toBe(
      "// mind: `run` passes no values on yet: give it a parameter for them\nrun('SELECT a FROM t WHERE id = $1', [req.query.id])",
    );
  });
});

describe('the advice for a jsonpath', () => {
  it('does not bind the path with the value still in it', async () => {
    expect(await adviceFor("await pool.query(`SELECT a FROM t WHERE jsonb_path_exists(data, '$[*] ? (@ == \"${req.query.tag}\")')`);")).toBe(
      "// let the jsonpath take it as a variable: jsonb_path_exists(data, '$[*] ? (@ == $v)', jsonb_build_object('v', $1::text))",
    );
  });
});
