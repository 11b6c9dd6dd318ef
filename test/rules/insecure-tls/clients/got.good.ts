// library: got; feature: got with an authority; expect: innocent
import got from 'got';

export const load = (url: string, authority: string) => got(url, { https: { certificateAuthority: authority } }).json();
