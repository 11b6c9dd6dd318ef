import type { FileEdit } from '../core/file-edit.ts';

/** A value of git's configuration of this repository as it is and as it shall be. */
export interface ConfigEdit {
  readonly key: string;
  readonly before: readonly string[];
  /** Empty: the key is taken away. */
  readonly after: readonly string[];
  readonly why: string;
}

/** A program that the manager of the hooks needs to have run. */
export interface Step {
  /** As a person would type it. */
  readonly shown: string;
  readonly program: string;
  readonly args: readonly string[];
  readonly folder: string;
  readonly why: string;
}

/** Everything `guard init` would do, in order, and what it says beside that. */
export interface InitPlan {
  readonly edits: readonly FileEdit[];
  readonly config: readonly ConfigEdit[];
  readonly steps: readonly Step[];
  /** What the user must know or do himself. */
  readonly notices: readonly string[];
  /** What cannot be done at all, and why: then the hook is not in place. */
  readonly obstacles: readonly string[];
}

export const emptyPlan: InitPlan = { edits: [], config: [], steps: [], notices: [], obstacles: [] };

/** Several plans as one; a file that two of them edit is edited by both in turn, so the later one must have been made from the earlier one's result. */
export function joinPlans(plans: readonly InitPlan[]): InitPlan {
  const edits = new Map<string, FileEdit>();
  for (const edit of plans.flatMap((plan) => plan.edits)) {
    const earlier = edits.get(edit.path);
    edits.set(edit.path, earlier === undefined ? edit : { ...earlier, ...edit, before: earlier.before, why: `${earlier.why}; ${edit.why}` });
  }
  const steps = new Map(plans.flatMap((plan) => plan.steps).map((step) => [step.shown, step]));
  return {
    edits: [...edits.values()],
    config: plans.flatMap((plan) => plan.config),
    steps: [...steps.values()],
    notices: [...new Set(plans.flatMap((plan) => plan.notices))],
    obstacles: plans.flatMap((plan) => plan.obstacles),
  };
}

/** Tells whether anything is left to do. */
export function isDone(plan: InitPlan): boolean {
  return plan.edits.length === 0 && plan.config.length === 0 && plan.steps.length === 0;
}
