// library: none; feature: one that is the same is refused or left as it is; expect: innocent
import { boats } from './boats';

export async function registerDevice(boat: string, token: string) {
  const device = await boats.deviceOf(boat);
  if (device && device.token === token) return device;
  if (device?.pushToken !== token) await boats.update(boat, { token });
  return boats.create({ boat, token });
}

export async function rotate(boat: string, otpCode: string) {
  const known = await boats.byId(boat);
  if (known.otpCode === otpCode) throw new Error('the new code is the old one');
  await boats.update(boat, { otpCode });
}

export async function verifyKind(id: string, kind: string, code: string) {
  const challenge = await boats.challenge(id);
  if (challenge.kind !== kind || challenge.code.length !== code.length) throw new Error('invalid code');
  return boats.verify(id, code);
}
