// library: ecmascript; feature: a maker of a bare name, in a program that tells of the generated password; expect: bad
const LETTERS = 'abcdefghjkmnpqrstuvwxyz23456789';

function make(length) {
  let out = '';
  while (out.length < length) out += LETTERS[Math.floor(Math.random() * LETTERS.length)]; // error: weak-random
  return out;
}

export function run(argv, keep) {
  if (argv.includes('--help')) return 'tin SITE [LENGTH]: keeps the generated password of a site';
  return keep(argv[0], make(Number(argv[1] ?? 16)));
}
