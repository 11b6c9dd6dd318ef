// library: zod; feature: a switch with a default in the schema of the environment, and of Nest's configuration; expect: innocent
import { Agent } from 'node:https';
import type { ConfigService } from '@nestjs/config';
import { z } from 'zod';

const env = z.object({ PARCELS_CHECK: z.enum(['0', '1']).default('1'), DEPOT_LAX: z.coerce.boolean().default(false) }).parse(process.env);

export const parcels = new Agent({ rejectUnauthorized: env.PARCELS_CHECK === '1' });
export const depot = new Agent({ rejectUnauthorized: !env.DEPOT_LAX });

export const mail = (config: ConfigService) => ({
  host: config.get('SMTP_HOST'),
  tls: { rejectUnauthorized: config.get('SMTP_CHECK', true) },
});

export const queue = (config: ConfigService) => ({
  host: config.get('QUEUE_HOST'),
  tls: { rejectUnauthorized: config.get<boolean>('queue.check') },
});
