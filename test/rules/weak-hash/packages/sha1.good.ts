// library: sha1; feature: the sha1 package for a file's name; expect: innocent
import sha1 from 'sha1';

export const assetName = (source: string): string => `bundle.${sha1(source)}.js`;
