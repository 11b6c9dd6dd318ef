// library: none; feature: tokens of turns, of programs that are read and of other types; expect: innocent
export class Turns {
  private token = '';

  next(token: string): void {
    this.token = token;
  }

  reset(): void {
    this.token = '';
  }

  accepts(token: string): boolean {
    return this.token === token;
  }
}

export class Grammar {
  constructor(private readonly token: string) {}

  matches(token: string): boolean {
    return this.token === token;
  }
}

export class Registration {
  constructor(private readonly token: symbol, private readonly label: string) {}

  validate(token: symbol): boolean {
    return this.token === token;
  }

  isNamed(label: string): boolean {
    return this.label === label;
  }
}
