import type { ScrubSecrets } from '../contracts.ts';
import { createRedactor } from './redactor.ts';

/** A foreign text without secrets, for display, logs and caches. */
export const scrubSecrets: ScrubSecrets = (text) => createRedactor().scrub(text, { isProgram: false });
