// node bench/review-requests.mjs
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { importBundled } from './bundle.mjs';

const { measureRequests } = await importBundled('review-requests.ts');
await measureRequests(dirname(dirname(fileURLToPath(import.meta.url))));
