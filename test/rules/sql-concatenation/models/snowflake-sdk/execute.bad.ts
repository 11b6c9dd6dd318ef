// library: snowflake-sdk; feature: sql-text; expect: bad
import snowflake from 'snowflake-sdk';
import type { Request, Response } from 'express';

const connection = snowflake.createConnection({ account: 'acme', username: 'svc' });

export function usage(req: Request, res: Response) {
  connection.execute({ // error: sql-concatenation
    sqlText: `SELECT day, credits FROM usage WHERE tenant = '${req.query.tenant}'`,
    complete: (err, stmt, rows) => res.json(err ? [] : rows),
  });
}
