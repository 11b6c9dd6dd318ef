// library: @aws-sdk/client-s3; feature: select-object-content; expect: bad
import { S3Client, SelectObjectContentCommand } from '@aws-sdk/client-s3';
import type { Request, Response } from 'express';

const s3 = new S3Client({});

export async function filterExport(req: Request, res: Response) {
  const command = new SelectObjectContentCommand({ // error: sql-concatenation
    Bucket: 'exports',
    Key: 'orders.csv',
    ExpressionType: 'SQL',
    Expression: `SELECT * FROM s3object s WHERE s.country = '${req.query.country}'`,
    InputSerialization: { CSV: { FileHeaderInfo: 'USE' } },
    OutputSerialization: { JSON: {} },
  });
  res.json(await s3.send(command));
}
