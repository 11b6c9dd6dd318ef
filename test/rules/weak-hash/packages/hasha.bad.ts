// library: hasha; feature: hasha with md5 for an API key; expect: bad
import { hashSync } from 'hasha';

export function storeApiKey(apiKey: string): string {
  return hashSync(apiKey, { algorithm: 'md5' }); // error: weak-hash
}
