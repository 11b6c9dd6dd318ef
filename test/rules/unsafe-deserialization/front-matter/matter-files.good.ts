// library: gray-matter; feature: matter-files; expect: innocent
import fs from 'node:fs';
import matter from 'gray-matter';
import type { Request, Response } from 'express';
export const posts = fs.readdirSync('posts').map((name) => matter(fs.readFileSync(`posts/${name}`, 'utf8')));
export function post(req: Request, res: Response) {
  res.json(matter(req.body.markdown, { engines: { javascript: () => ({}) } }));
}
