// library: none; feature: marks of direction in a translation from right to left; expect: innocent
import texts from './fa.json';

export const title = texts.title;
