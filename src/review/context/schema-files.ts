import { mentionsSql } from '../../sql/mentions-sql.ts';
import type { UnitFile } from '../contracts.ts';
import type { Repository } from '../repository/repository.ts';
import type { ContextPiece } from './piece.ts';

/** Migrations read, newest first, and characters shown of a table. */
const MAX_FILES = 200;
const MAX_TABLE = 1_500;

/**
 * The tables and models that changed queries name: from the Prisma schema, `schema.sql` and the migrations, each table as it was
 * created and altered, in order. Nothing when the change holds no query.
 */
export async function schemaFiles(repository: Repository, files: readonly UnitFile[]): Promise<readonly ContextPiece[]> {
  const changed = files.map((file) => changedText(file)).join('\n');
  const usesPrisma = /\bprisma\b|\bdb\.\w+\.(?:find|create|update|delete|upsert|count|aggregate|groupBy)\w*\(/.test(changed);
  if (!usesPrisma && !files.some((file) => mentionsSql(changedText(file)) || /\.sql$/i.test(file.path))) return [];
  const words = new Set((changed.match(/[A-Za-z_]\w*/g) ?? []).map((word) => word.toLowerCase()));
  const own = new Set(files.map((file) => file.path));
  const paths = (await repository.paths()).filter((path) => !own.has(path) && /\.(?:sql|prisma)$/i.test(path) && !/(?:^|\/)(?:node_modules|seeds?|fixtures)\//.test(path));
  const texts = await repository.texts(paths.slice(-MAX_FILES));
  const pieces: ContextPiece[] = [];
  for (const [path, text] of texts) {
    const found = path.toLowerCase().endsWith('.prisma') ? prismaModels(text, words) : sqlTables(text, words);
    if (found.length > 0) pieces.push({ kind: 'schema', title: 'tables that the queries name', path, text: found.join('\n') });
  }
  return pieces;
}

function changedText(file: UnitFile): string {
  const lines = file.newText.split('\n');
  return file.changed.map(({ start, end }) => lines.slice(Math.max(0, start - 3), end + 2).join('\n')).join('\n');
}

/** `model User { … }` and `enum`s whose name the change mentions, in any case; `prisma.user` means `User`. */
function prismaModels(text: string, words: ReadonlySet<string>): readonly string[] {
  return [...text.matchAll(/^(?:model|enum|type|view)\s+(\w+)\s*\{[^}]*\}/gm)].filter((match) => words.has(match[1]!.toLowerCase())).map((match) => match[0].slice(0, MAX_TABLE));
}

function sqlTables(text: string, words: ReadonlySet<string>): readonly string[] {
  const statement = /\b(?:CREATE\s+(?:TEMP(?:ORARY)?\s+|UNLOGGED\s+)?TABLE(?:\s+IF\s+NOT\s+EXISTS)?|ALTER\s+TABLE(?:\s+IF\s+EXISTS)?(?:\s+ONLY)?|CREATE\s+(?:UNIQUE\s+)?INDEX(?:\s+CONCURRENTLY)?(?:\s+IF\s+NOT\s+EXISTS)?[\s\w"`.[\]]*?\bON(?:\s+ONLY)?)\s+(?:["`[]?\w+["`\]]?\.)?["`[]?(\w+)["`\]]?[^;]{0,4000}(?:;|$)/gi;
  return [...text.matchAll(statement)].filter((match) => words.has(match[1]!.toLowerCase())).map((match) => (match[0].length > MAX_TABLE ? `${match[0].slice(0, MAX_TABLE)} … (cut)` : match[0]));
}
