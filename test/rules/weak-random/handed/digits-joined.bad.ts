// library: lodash; feature: digits that are drawn one by one and joined; expect: bad
import _ from 'lodash';

interface Desk { redis: { set(key: string, value: string): Promise<void> }; sms: { send(to: string, text: string): Promise<void> } }

export async function startCheckIn(desk: Desk, phone: string) {
  const digits = _.times(6, () => _.random(0, 9)).join(''); // error: weak-random
  await desk.redis.set(`otp:${phone}`, digits);
  await desk.sms.send(phone, `${digits} is your check-in code`);
}
