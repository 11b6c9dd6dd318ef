import type { ModelTable } from '../../src/engine/model-table.ts';
import table from './table.generated.json' with { type: 'json' };

/** What packages do: every `*.d.ts` of this folder, compiled by `scripts/compile-models.mjs`. */
export const modelTable = table as unknown as ModelTable;
