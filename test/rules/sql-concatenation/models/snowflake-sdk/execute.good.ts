// library: snowflake-sdk; feature: binds; expect: innocent
import snowflake from 'snowflake-sdk';
import type { Request, Response } from 'express';

const connection = snowflake.createConnection({ account: 'acme', username: 'svc' });

export function usage(req: Request, res: Response) {
  connection.execute({
    sqlText: 'SELECT day, credits FROM usage WHERE tenant = ?',
    binds: [req.query.tenant as string],
    complete: (err, stmt, rows) => res.json(err ? [] : rows),
  });
}
