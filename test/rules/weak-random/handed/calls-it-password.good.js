// library: ecmascript; feature: a maker of a bare name, in a program that tells of names; expect: innocent
const LETTERS = 'abcdefghjkmnpqrstuvwxyz23456789';

function make(length) {
  let out = '';
  while (out.length < length) out += LETTERS[Math.floor(Math.random() * LETTERS.length)];
  return out;
}

export function run(argv, keep) {
  if (argv.includes('--help')) return 'tin SITE [LENGTH]: keeps the generated nickname of a site, for those without a password';
  return keep(argv[0], make(Number(argv[1] ?? 16)));
}
