// library: none; feature: codes in maps and objects, by their names; expect: bad
const otps = new Map<string, string>();
const codes: Record<string, string> = {};

export function verifyOtp(mail: string, otp: string): boolean {
  if (otps.get(mail) !== otp) return false; // warning: timing-unsafe-compare
  otps.delete(mail);
  return true;
}

export function verifyCode(mail: string, code: string): boolean {
  if (codes[mail] === code) { // warning: timing-unsafe-compare
    delete codes[mail];
    return true;
  }
  return false;
}
