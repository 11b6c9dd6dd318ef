/** The outside of the action: what the runner hands in, and the doors it may use. Tests hand in another. */
export interface ActionWorld {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The checkout. */
  readonly cwd: string;
  readonly now: Date;
  /** Goes to the step's log, where the runner obeys lines that start with `::`. */
  write(text: string): void;
  /** Appends to one of the runner's files (`GITHUB_OUTPUT`, `GITHUB_STEP_SUMMARY`). */
  append(path: string, text: string): void;
  readFile(path: string): string;
  writeFile(path: string, text: string): void;
  fetch(url: string, init: RequestInit): Promise<Response>;
  git(args: readonly string[], env?: Readonly<Record<string, string>>): Promise<GitResult>;
  wait(ms: number): Promise<void>;
  random(): string;
}

/** How a git process ended. */
export interface GitResult {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}
