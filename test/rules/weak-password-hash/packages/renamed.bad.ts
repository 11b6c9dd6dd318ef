// library: js-md5; feature: a function that got another name where it was imported; expect: bad
import { md5 as scramble } from 'js-md5';

export const store = (password: string) => scramble(password); // error: weak-password-hash
