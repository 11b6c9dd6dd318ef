// library: node:crypto; feature: an id of a rule; expect: innocent
import { createHash } from 'node:crypto';

export const holdoutRule = (feature: string, holdout: string) => ({
  id: `holdout_${createHash('md5').update(feature + holdout).digest('hex')}`,
  enabled: true,
});
