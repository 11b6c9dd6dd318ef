// library: ecmascript; feature: codes that let somebody take or open something; expect: bad
export const pickupCode = () => Math.random().toString(36).slice(2, 10).toUpperCase(); // error: weak-random

export function parcelFor(order) {
  const lockerPin = String(Math.floor(1000 + Math.random() * 9000)); // error: weak-random
  return { order: order.id, lockerPin };
}

export function prize(winner) {
  return { winner, claimCode: Math.random().toString(16).slice(2) }; // error: weak-random
}
