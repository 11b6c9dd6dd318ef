// library: ecmascript; feature: generators that are asked for one thing after the other; expect: innocent
const HUES = ['amber', 'teal', 'plum'];

function* hues(): Generator<string> {
  while (true) yield HUES[Math.floor(Math.random() * HUES.length)]!;
}

function* waits(): Generator<number> {
  for (let round = 0; ; round += 1) yield 2 ** round + Math.random();
}

export class Charts {
  private readonly source = hues();
  private readonly pauses = waits();

  series(name: string): object {
    return { name, hue: this.source.next().value, pause: this.pauses.next().value, legend: hues().take(3).toArray().join(', ') };
  }
}
