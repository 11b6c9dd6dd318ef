/** The worker of `guard check --types`: it can be ended at any time, whatever the checker is doing. */
import { parentPort, workerData } from 'node:worker_threads';
import type ts from 'typescript';
import { requirePackage } from '../../../syntax/require-package.ts';
import { runTypes } from './run-types.ts';
import type { TypeJob } from './type-job.ts';

const typescript = requirePackage('typescript') as typeof ts;
// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a port between threads has no origin
runTypes(typescript, workerData as TypeJob, (message) => parentPort?.postMessage(message));
