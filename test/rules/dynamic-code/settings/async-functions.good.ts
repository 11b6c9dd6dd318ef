// library: bullmq; feature: what kind of function it is; expect: innocent
import { Worker } from 'bullmq';

const AsyncFunction = Object.getPrototypeOf(async function () {}).constructor;
const STEPS: Record<string, (value: unknown) => unknown> = { trim: (value) => String(value).trim() };
const half = new AsyncFunction('value', 'return value / 2');

new Worker('steps', async (job) => {
  const step = STEPS[job.data.name];
  if (step instanceof AsyncFunction) return half(await step(job.data.value));
  return step?.(job.data.value);
});
