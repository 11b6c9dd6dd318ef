import { expect, test } from 'vitest';
import { uninterrupted } from '../../../src/cli/signals.ts';

test.skipIf(process.platform === 'win32')('what is not to be interrupted is done to its end; then the signal counts', async () => {
  const told: string[] = [];
  // Without a handler of somebody else's, the second one would end this process, as it is to.
  const again = new Promise<void>((resolve) => {
    const hear = (): void => {
      told.push('signal');
      if (told.includes('done')) {
        process.off('SIGTERM', hear);
        resolve();
      }
    };
    process.on('SIGTERM', hear);
  });
  const result = await uninterrupted(async () => {
    process.kill(process.pid, 'SIGTERM');
    await new Promise((resolve) => setTimeout(resolve, 20));
    told.push('done');
    return 7;
  });
  await again;
  expect([result, told]).toEqual([7, ['signal', 'done', 'signal']]);
});

test('nothing stands in the way of signals afterwards, also when it fails', async () => {
  const standing = (): readonly number[] => [process.listenerCount('SIGINT'), process.listenerCount('SIGTERM')];
  const before = standing();
  await expect(uninterrupted(() => Promise.reject(new Error('the disk is full')))).rejects.toThrow('the disk is full');
  expect(standing()).toEqual(before);
});
