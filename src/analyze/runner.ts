import type { Snapshot } from '../core/snapshot.ts';
import type { SourceFile } from '../core/source-file.ts';
import { createMachine } from '../engine/create-machine.ts';
import { runFile } from '../engine/entries.ts';
import type { Hit, Machine } from '../engine/machine.ts';
import type { ModelTable } from '../engine/model-table.ts';
import type { ModuleHost } from '../engine/module.ts';
import { describeSql } from '../sql/describe-sql.ts';
import type { Witness } from '../engine/witness.ts';
import type { SnapshotHost } from './module-host.ts';

/** Rounds of loading imports; each reaches one import further. */
const MAX_ROUNDS = 6;
/** Modules a machine keeps before it is replaced, so that a whole repository fits in memory. */
const MAX_MODULES = 400;

function isEvidentSql(pieces: Witness['pieces']): boolean {
  return describeSql(pieces, { dialect: 'generic', fragment: false }).isSql;
}

/** Runs files through the interpreter, sharing the modules they import. */
export class Runner {
  readonly #models: ModelTable;
  readonly #host: SnapshotHost;
  readonly #maxSteps: number;
  overBudget = 0;

  constructor(models: ModelTable, host: SnapshotHost, maxSteps: number) {
    this.#models = models;
    this.#host = host;
    this.#maxSteps = maxSteps;
  }

  /** Runs each file; one that asked for imports not in memory is run again when they are. */
  async runAll(snapshot: Snapshot, files: readonly SourceFile[], done: (file: SourceFile, hits: readonly Hit[]) => void): Promise<void> {
    let pending = files;
    for (let round = 0; pending.length > 0; round++) {
      const again: SourceFile[] = [];
      const wanted = new Set<string>();
      let machine = this.#machine(this.#host);
      for (const file of pending) {
        if (machine.modules.size > MAX_MODULES) machine = this.#machine(this.#host);
        this.#host.wanted = new Set();
        const cutBefore = machine.cutEntries;
        const hits = runFile(machine, file, this.#maxSteps);
        if (this.#host.wanted.size > 0 && round < MAX_ROUNDS) {
          for (const path of this.#host.wanted) wanted.add(path);
          again.push(file);
          continue;
        }
        this.overBudget += machine.cutEntries - cutBefore;
        done(file, hits);
      }
      this.#host.wanted = new Set();
      if (wanted.size > 0) await snapshot.load([...wanted]);
      pending = again;
    }
  }

  /** Runs one file by itself: the base version of a file, beside its imports as they are now. */
  runAlone(file: SourceFile): readonly Hit[] {
    const host: ModuleHost = { resolve: (from, specifier) => this.#host.resolve(from, specifier) };
    return runFile(this.#machine(host), file, this.#maxSteps);
  }

  #machine(host: ModuleHost): Machine {
    return createMachine(this.#models, host, this.#maxSteps, isEvidentSql);
  }
}
