// library: ecmascript; feature: a parameter that may be missing; expect: innocent
interface TableOptions {
  statusCode: number | undefined;
}

export class Row {
  constructor(private readonly options: TableOptions) {}

  hasStatus(code: number | undefined): boolean {
    return code === this.options.statusCode;
  }
}
