/** Build step: `rules/models/*.d.ts` → `rules/models/table.generated.json`. Run through `compile-models.mjs`. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSync } from 'oxc-parser';
import type { TSESTree } from '@typescript-eslint/types';
import { ConfigError } from '../src/core/errors.ts';
import { compileModels, type ModelSource } from '../src/engine/compile-models.ts';
import type { ModelTable } from '../src/engine/model-table.ts';

/** Parses one model file. @throws ConfigError on a syntax error. */
export function parseModel(name: string, text: string): ModelSource {
  const { program, errors } = parseSync(name, text, { astType: 'ts', preserveParens: false });
  if (errors.length > 0) throw new ConfigError('model', `${name}: ${errors[0]!.message}`, errors[0]!.codeframe === null ? {} : { hint: errors[0]!.codeframe });
  return { name, text, tree: program as unknown as TSESTree.Program };
}

/** Reads all built-in models of a checkout, in order of their names. */
export function readModels(root: string): ModelSource[] {
  const folder = join(root, 'rules/models');
  return readdirSync(folder)
    .filter((name) => name.endsWith('.d.ts') && name !== 'markers.d.ts')
    .sort()
    .map((name) => parseModel(`rules/models/${name}`, readFileSync(join(folder, name), 'utf8')));
}

/** Compiles and writes the table; one line a type, so that two versions can be compared. */
export function writeModelTable(root: string): { readonly file: string; readonly types: number; readonly bytes: number } {
  const table = compileModels(readModels(root));
  const file = 'rules/models/table.generated.json';
  const text = formatTable(table);
  writeFileSync(join(root, file), text);
  return { file, types: Object.keys(table.types).length, bytes: Buffer.byteLength(text) };
}

function formatTable(table: ModelTable): string {
  const parts = Object.entries(table).map(([name, entries]: [string, object]) => {
    const lines = Object.entries(entries).map(([key, value]) => `${JSON.stringify(key)}:${JSON.stringify(value)}`);
    return `${JSON.stringify(name)}:{\n${lines.join(',\n')}\n}`;
  });
  return `{${parts.join(',\n')}}\n`;
}
