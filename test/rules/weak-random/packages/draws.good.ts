// library: small draws; feature: the same helpers where nothing depends on it; expect: innocent
import { sampleSize } from 'es-toolkit';
import { uid } from 'radash';
import { uid as secureUid } from 'uid/secure';
import * as R from 'remeda';
import hat from 'hat';

export const rowId = () => uid(8);
export const resetToken = () => secureUid(32);
export const label = R.randomString(6);
export const trace = hat();
export const prizes = (names: string[]) => sampleSize(names, 3);
