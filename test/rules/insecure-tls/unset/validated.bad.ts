// library: zod; feature: a switch with a default in the schema of the environment, and of Nest's configuration; expect: bad
import { Agent } from 'node:https';
import type { ConfigService } from '@nestjs/config';
import { z } from 'zod';

const env = z.object({ PARCELS_CHECK: z.enum(['0', '1']).default('0'), DEPOT_CHECK: z.coerce.boolean().default(false), HUB_CHECK: z.coerce.boolean().default(true) }).parse(process.env);

export const parcels = new Agent({ rejectUnauthorized: env.PARCELS_CHECK === '1' }); // warning: insecure-tls
export const depot = new Agent({ rejectUnauthorized: env.DEPOT_CHECK }); // warning: insecure-tls
export const hub = new Agent({ rejectUnauthorized: env.HUB_CHECK });

export const mail = (config: ConfigService) => ({
  host: config.get('SMTP_HOST'),
  tls: { rejectUnauthorized: config.get('SMTP_CHECK', false) }, // warning: insecure-tls
});

export const queue = (config: ConfigService) => ({
  host: config.get('QUEUE_HOST'),
  tls: { rejectUnauthorized: config.get<boolean>('QUEUE_CHECK') ?? false }, // warning: insecure-tls
});
