import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { UsageError } from '../core/errors.ts';

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EISDIR: 'it is a folder',
  EACCES: 'permission denied',
  ENOTDIR: 'there is no such folder',
  EROFS: 'the disk is read-only',
  ENOSPC: 'the disk is full',
};

/** What a system error comes to, in words. */
export function reasonOf(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  return reasons[code ?? ''] ?? message;
}

/** Reads a file that the user named on the command line. @throws UsageError in one sentence */
export function readUserFile(cwd: string, path: string, option: string): string {
  try {
    return readFileSync(resolve(cwd, path), 'utf8');
  } catch (cause) {
    throw new UsageError('usage-unreadable', `cannot read ${path} of ${option}: ${reasonOf(cause)}`, { cause });
  }
}

/** Reads standard input to its end. */
export async function readStdin(stdin: NodeJS.ReadStream): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of stdin) chunks.push(Buffer.from(chunk as Buffer));
  return Buffer.concat(chunks).toString('utf8');
}

/** Splits a list of paths: by NUL where there is one (`git diff --name-only -z`), else by lines. */
export function splitPaths(text: string): readonly string[] {
  const parts = text.includes('\0') ? text.split('\0') : text.split(/\r?\n/);
  return parts.filter((path) => path !== '');
}
