// library: queues; feature: jobs without a shell, and those whose words are known; expect: innocent
import { Worker } from 'bullmq';
import { execFile, execSync } from 'node:child_process';
import { Kafka } from 'kafkajs';

const SIZES: Record<string, string> = { small: '200', large: '800' };
export const renders = new Worker('renders', async (job) => {
  execFile('convert', ['-resize', SIZES[job.data.size] ?? '400', '--', job.data.source, 'out.png']);
  execSync('convert --version');
});

await new Kafka({ brokers: [] }).consumer({ groupId: 'prints' }).run({
  eachMessage: async ({ message }) => {
    const copies = Number(message.value?.toString());
    execSync(`lp -n ${copies} label.pdf`);
  },
});
