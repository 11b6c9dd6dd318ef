// library: lodash; feature: numbers that are drawn one by one for a chart and a seat; expect: innocent
import _ from 'lodash';

export const seats = (rows: number) => _.times(rows, () => _.random(0, 9)).join('');
export const sparkline = () => _.times(12, () => _.random(0, 100));

export function reserve(store: Map<string, string>, guest: string) {
  const seat = String(_.random(1, 400));
  store.set(guest, seat);
  return seat;
}
