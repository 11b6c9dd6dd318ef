import { createPause } from '../core/pause.ts';
import type { Snapshot } from '../core/snapshot.ts';
import type { SourceFile } from '../core/source-file.ts';
import { createMachine } from '../engine/create-machine.ts';
import { runFile } from '../engine/entries.ts';
import type { Found } from '../engine/found.ts';
import type { Machine } from '../engine/machine.ts';
import type { ModelTable } from '../engine/model-table.ts';
import type { ModuleHost } from '../engine/module.ts';
import { describeSql } from '../sql/describe-sql.ts';
import type { Wanted } from '../engine/watch/wanted.ts';
import type { Witness } from '../engine/witness.ts';
import type { SnapshotHost } from './module-host.ts';

/** Rounds of loading imports; each reaches one import further. */
const MAX_ROUNDS = 6;
/** Steps of a whole run, shared by its files, so that a repository ends in time; and what each file gets at least. */
const RUN_STEPS = 4_000_000;
const MIN_STEPS = 5_000;
/** Steps of a file in which no SQL is in sight: what the other rules look for is near. */
const OTHER_STEPS = 9_000;
/** Bytes of parsed text after which trees are dropped, so that a whole repository fits in memory. */
const MAX_HELD_BYTES = 4_000_000;

function isEvidentSql(pieces: Witness['pieces']): boolean {
  return describeSql(pieces, { dialect: 'generic', fragment: false }).verb !== undefined;
}

/** What a run tells while it goes on. */
export interface RunReport {
  /** Undefined when the file does not parse. */
  parse(path: string): SourceFile | undefined;
  done(file: SourceFile, found: Found): void;
  crashed(file: SourceFile, error: unknown): void;
}

/** Runs files through the interpreter, sharing the modules they import. */
export class Runner {
  readonly #models: ModelTable;
  readonly #host: SnapshotHost;
  readonly #maxSteps: number;
  readonly #wanted: Wanted;
  overBudget = 0;

  constructor(models: ModelTable, host: SnapshotHost, maxSteps: number, wanted: Wanted) {
    this.#wanted = wanted;
    this.#models = models;
    this.#host = host;
    this.#maxSteps = maxSteps;
  }

  /** Runs each file; one that asked for imports not in memory is run again when they are. Files are parsed when their turn comes. */
  async runAll(snapshot: Snapshot, paths: readonly string[], report: RunReport): Promise<void> {
    const pause = createPause();
    let pending = paths;
    const steps = Math.max(MIN_STEPS, Math.min(this.#maxSteps, Math.floor(RUN_STEPS / Math.max(paths.length, 1))));
    for (let round = 0; pending.length > 0; round++) {
      const again: string[] = [];
      const wanted = new Set<string>();
      let machine = this.#machine(this.#host);
      for (const path of pending) {
        if (this.#host.heldBytes > MAX_HELD_BYTES) {
          this.#host.forget();
          machine = this.#machine(this.#host);
        }
        await pause();
        const file = report.parse(path);
        if (!file) continue;
        this.#host.wanted = new Set();
        const cutBefore = machine.cutEntries;
        let found: Found;
        try {
          found = runFile(machine, file, this.#host.holdsSink?.(file) === false ? Math.min(steps, OTHER_STEPS) : steps);
        } catch (error) {
          // One catch a file: what breaks the interpreter costs that file and the machine it broke.
          report.crashed(file, error);
          machine = this.#machine(this.#host);
          continue;
        }
        if (this.#host.wanted.size > 0 && round < MAX_ROUNDS) {
          for (const one of this.#host.wanted) wanted.add(one);
          again.push(path);
          // Its modules have imports that were not there yet; nobody else may use them as they are.
          machine = this.#machine(this.#host);
          continue;
        }
        this.overBudget += machine.cutEntries - cutBefore;
        report.done(file, found);
      }
      this.#host.wanted = new Set();
      if (wanted.size > 0) await snapshot.load([...wanted]);
      pending = again;
    }
  }

  parse(path: string, text: string): SourceFile {
    return this.#host.parse(path, text);
  }

  /** Runs one file by itself: the base version of a file, beside its imports as they are now. */
  runAlone(file: SourceFile): Found {
    return runFile(this.#machine({ resolve: (from, specifier) => this.#host.resolve(from, specifier) }), file, this.#maxSteps);
  }

  #machine(host: ModuleHost): Machine {
    return createMachine(this.#models, host, this.#maxSteps, isEvidentSql, this.#wanted);
  }
}
