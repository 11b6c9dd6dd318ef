// library: none; feature: lists of secrets that are split where they are searched; expect: bad
export function isPartner(headers: Headers): boolean {
  return (process.env.PARTNER_TOKENS ?? '').split(',').includes(headers.get('x-partner') ?? ''); // warning: timing-unsafe-compare
}

export function isDevice(request: Request): boolean {
  const sent = request.headers.get('x-api-key') ?? '';
  return process.env.DEVICE_API_KEYS!.split(' ').indexOf(sent) >= 0; // warning: timing-unsafe-compare
}
