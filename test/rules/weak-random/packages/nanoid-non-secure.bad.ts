// library: nanoid; feature: nanoid/non-secure for an access token; expect: bad
import { nanoid } from 'nanoid/non-secure';

export const createShare = (documentId: string) => ({ documentId, accessToken: nanoid(32) }); // error: weak-random
