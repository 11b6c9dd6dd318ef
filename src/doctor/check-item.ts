/** How one thing stands. `fail`: guard does not stand before commits here. `warn`: something gets past it. `note`: good to know. */
export type CheckState = 'ok' | 'note' | 'warn' | 'fail';

/** One line of `guard doctor`. */
export interface CheckItem {
  /** Stable name, for programs: `hook`, `ci`, `gui-path`. */
  readonly id: string;
  readonly state: CheckState;
  /** One clause: what is, without a full stop. */
  readonly text: string;
  readonly remedy?: string;
}

/** Makes a line. */
export function item(id: string, state: CheckState, text: string, remedy?: string): CheckItem {
  return { id, state, text, ...(remedy === undefined ? {} : { remedy }) };
}
