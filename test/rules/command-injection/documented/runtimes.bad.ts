// library: bun; feature: programs by way of Bun and Deno; expect: bad
import type { Request } from 'express';
export async function run(req: Request) {
  new Deno.Command('sh', { args: ['-c', String(req.query.text)] }); // error: command-injection
  new Deno.Command(String(req.query.text)); // error: command-injection
  Deno.run({ cmd: ['sh', '-c', String(req.query.text)] }); // error: command-injection
  Bun.spawn(['git', 'clone', String(req.query.text)]); // error: command-injection
  Bun.spawnSync([String(req.query.text)]); // error: command-injection
}
