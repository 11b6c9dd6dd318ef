import type { TextFile } from './config/project-files.ts';
import { ConfigError } from './core/errors.ts';
import type { ModelTable } from './engine/model-table.ts';

/**
 * Compiles the repository's own library models. They are data: parsed, never run.
 *
 * @throws ConfigError naming file and line of what the models' language does not have
 */
export async function compileUserModels(files: readonly TextFile[], known: () => Promise<ModelTable>): Promise<ModelTable | undefined> {
  if (files.length === 0) return undefined;
  const [{ compileModels }, { parseSource }, builtIn] = await Promise.all([
    import('./engine/compile-models.ts'),
    import('./syntax/parse.ts'),
    known(),
  ]);
  const sources = files.map(({ path, text }) => {
    const { tree, problems } = parseSource(path, text);
    const problem = problems[0];
    if (tree === undefined) {
      throw new ConfigError('model-syntax', `${path}:${problem?.line ?? 1}:${problem?.column ?? 1}: ${problem?.message ?? 'does not parse'}`);
    }
    return { name: path, text, tree };
  });
  return compileModels(sources, builtIn);
}
