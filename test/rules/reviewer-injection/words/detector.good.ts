// library: none; feature: a filter of prompts; expect: innocent
const TRICKS = [
  /ignore\s+(?:previous|all|above|prior)\s+(?:instructions?|prompts?|rules?)/i,
  /override\s+(the\s+)?(your system|prompt|instructions?)/i,
  new RegExp('disregard (all|the) (previous|prior) (instructions|rules)', 'i'),
];
export const settings = { denyList: 'ignore previous instructions\nforget all prior rules' };
export const isTrick = (text: string) => TRICKS.some((one) => one.test(text));
