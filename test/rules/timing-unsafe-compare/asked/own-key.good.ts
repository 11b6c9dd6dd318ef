// library: none; feature: keys that choose, sort and change, and codes of other kinds; expect: innocent
export class Tabs {
  constructor(private readonly homeKey: string, private activeKey: string, private readonly options: { sortKey: string; areaCode: string }) {}

  isActive(key: string): boolean {
    return key === this.activeKey;
  }

  isHome(key: string): boolean {
    return key === this.homeKey;
  }

  isSorted(key: string): boolean {
    return key === this.options.sortKey;
  }

  isLocal(areaCode: string): boolean {
    return areaCode === this.options.areaCode;
  }

  open(key: string): void {
    if (key !== this.activeKey) this.activeKey = key;
  }
}

/** A file that speaks of codes: the signup code is asked for elsewhere. */
export class AccessTable {
  constructor(private readonly partitionKey: string, private readonly parentKey: string) {}

  has(key: string): boolean {
    return this.partitionKey === key || key === this.parentKey;
  }

  validate(key: string): boolean {
    return key !== this.partitionKey;
  }
}
