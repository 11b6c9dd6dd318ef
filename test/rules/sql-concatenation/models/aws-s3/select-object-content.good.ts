// library: @aws-sdk/client-s3; feature: select-object-content; expect: innocent
import { GetObjectCommand, S3Client, SelectObjectContentCommand } from '@aws-sdk/client-s3';
import type { Request, Response } from 'express';

const s3 = new S3Client({});

export async function filterExport(req: Request, res: Response) {
  const command = new SelectObjectContentCommand({
    Bucket: 'exports',
    Key: `orders/${req.params.tenant}.csv`,
    ExpressionType: 'SQL',
    Expression: 'SELECT s.id, s.total FROM s3object s',
    InputSerialization: { CSV: { FileHeaderInfo: 'USE' } },
    OutputSerialization: { JSON: {} },
  });
  await s3.send(new GetObjectCommand({ Bucket: 'exports', Key: `select from ${req.params.tenant}` }));
  res.json(await s3.send(command));
}
