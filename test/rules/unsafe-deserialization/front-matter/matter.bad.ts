// library: gray-matter; feature: matter; expect: bad
import matter from 'gray-matter';
import type { Request, Response } from 'express';
export function post(req: Request, res: Response) {
  const { data, content } = matter(req.body.markdown); // error: unsafe-deserialization
  res.json({ data, content });
}
