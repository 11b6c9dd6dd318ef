// library: nanoid; feature: nanoid for an access token, the other for list items; expect: innocent
import { nanoid } from 'nanoid';
import { nanoid as quickId } from 'nanoid/non-secure';

export const createShare = (documentId: string) => ({ documentId, accessToken: nanoid(32) });
export const createRow = (text: string) => ({ rowId: quickId(), text });
