// library: none; feature: the function is taken out of Math by its name or another; expect: bad
const { random, floor } = Math;
const { random: draw } = Math;

export function sessionToken() {
  return random().toString(36).slice(2); // error: weak-random
}

export function otp() {
  return String(floor(100000 + draw() * 900000)); // error: weak-random
}

export function dice(sides) {
  return 1 + floor(random() * sides);
}
