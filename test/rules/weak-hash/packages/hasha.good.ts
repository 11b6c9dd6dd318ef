// library: hasha; feature: hasha of files; expect: innocent
import { hashFile } from 'hasha';

export const checksumOf = (path: string) => hashFile(path, { algorithm: 'md5' });
