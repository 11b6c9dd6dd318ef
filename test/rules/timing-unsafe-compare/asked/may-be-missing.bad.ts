// library: ecmascript; feature: a parameter that may be missing; expect: bad
interface GateOptions {
  inviteCode: string;
  log(message: string): void;
}

export class Gate {
  constructor(private readonly options: GateOptions) {}

  accepts(code: string | undefined): boolean {
    return this.options.inviteCode !== '' && code === this.options.inviteCode; // warning: timing-unsafe-compare
  }
}
