// library: handlebars; feature: handlebars-file; expect: innocent
import { readFileSync } from 'node:fs';
import Handlebars from 'handlebars';
const source = readFileSync(new URL('./mail.hbs', import.meta.url), 'utf8');
const template = Handlebars.compile(source);
export function mail(name: string): string {
  return template({ name });
}
