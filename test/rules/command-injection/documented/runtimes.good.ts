// library: bun; feature: arguments by way of Bun and Deno; expect: innocent
import type { Request } from 'express';
export async function run(req: Request) {
  new Deno.Command('ping', { args: ['-c', '1', String(req.query.text)] });
  Deno.run({ cmd: ['echo', String(req.query.text)] });
  Bun.spawn(['git', 'clone', '--', String(req.query.text)]);
  Bun.spawnSync(['echo', String(req.query.text)]);
}
