/**
 * An expected failure with one clear sentence: what, where, and (in `hint`) what to do. Ends the run with exit 2.
 * Anything else that is thrown is a bug of guard and is shown with its stack.
 */
export class GuardError extends Error {
  readonly code: string;
  readonly hint: string | undefined;
  constructor(code: string, message: string, options: { hint?: string; cause?: unknown } = {}) {
    super(message, options.cause === undefined ? {} : { cause: options.cause });
    this.name = new.target.name;
    this.code = code;
    this.hint = options.hint;
  }
}

/** The command line was wrong. */
export class UsageError extends GuardError {}
/** guard.config.json, an ignore line or a baseline was wrong. */
export class ConfigError extends GuardError {}
/** git could not answer. */
export class GitError extends GuardError {}
