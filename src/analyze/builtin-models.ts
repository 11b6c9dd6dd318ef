import table from '../../rules/models/table.generated.json' with { type: 'json' };
import type { ModelTable } from '../engine/model-table.ts';

/** The library models that guard ships, compiled from `rules/models/*.d.ts` by the build. */
export const builtinModels = table as unknown as ModelTable;
