// library: ecmascript; feature: codes that only name something; expect: innocent
export const trackingCode = () => Math.random().toString(36).slice(2, 10).toUpperCase();

export function itemFor(shelf) {
  const colorCode = Math.floor(Math.random() * 0xffffff).toString(16);
  return { shelf, colorCode, orderCode: Math.random().toString(36).slice(2, 8) };
}
