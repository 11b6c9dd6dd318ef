// library: js-md5; feature: a function that got another name where it was imported, done right; expect: innocent
import { md5 as scramble } from 'js-md5';

export const etag = (body: string) => scramble(body);
