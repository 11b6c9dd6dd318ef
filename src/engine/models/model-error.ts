/** Errors of model files, with the place where they are. */
import type { TSESTree } from '@typescript-eslint/types';
import { ConfigError } from '../../core/errors.ts';
import { lineStarts, positionAt } from '../../core/location.ts';

/** One parsed `.d.ts` of models. `name` is what errors show. */
export interface ModelSource {
  readonly name: string;
  readonly text: string;
  readonly tree: TSESTree.Program;
}

/**
 * Refuses a model: `.guard/models/db.d.ts:12: unknown type Foo`.
 * @throws ConfigError always.
 */
export function failModel(source: ModelSource, offset: number, message: string, hint?: string): never {
  const { line } = positionAt(lineStarts(source.text), offset);
  throw new ConfigError('model', `${source.name}:${line}: ${message}`, hint === undefined ? {} : { hint });
}
