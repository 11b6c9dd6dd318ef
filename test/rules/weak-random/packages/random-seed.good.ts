// library: random-seed; feature: the same colours for the same name; expect: innocent
import random from 'random-seed';
export function colourOf(name: string) {
  const generator = random.create(name);
  return `hsl(${generator.range(360)}, 70%, 50%)`;
}
