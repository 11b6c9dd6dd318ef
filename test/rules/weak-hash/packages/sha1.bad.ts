// library: sha1; feature: the sha1 package for a signature; expect: bad
import sha1 from 'sha1';

export const signatureFor = (fields: string, secret: string): string => sha1(fields + secret); // error: weak-hash
