import type { CheckDeps } from './check-contracts.ts';
import { compileUserModels } from './check-user-models.ts';
import type { ModelTable } from './engine/model-table.ts';

/** The real parts of the pipeline. Each is a chunk of its own that loads while git is at work. */
export const checkDeps: CheckDeps = {
  version: GUARD_VERSION,
  loadAnalyze: async () => (await import('./analyze/analyze-change.ts')).analyzeChange,
  loadRules: async () => (await import('../rules/index.ts')).rules,
  loadReview: async () => (await import('./check-review.ts')).addReview,
  compileUserModels: (files) => compileUserModels(files, loadBuiltInModels),
};

async function loadBuiltInModels(): Promise<ModelTable> {
  return (await import('./analyze/builtin-models.ts')).builtinModels;
}
