// library: ecmascript, lodash; feature: letters that a method gives, for what nobody has to guess; expect: innocent
import sample from 'lodash/sample';

const SIGNS = [...'BCDFGHJKMNPQRSTVWXZ23456789'];

export class LevelMaker {
  private letter(): string {
    return 'abc'[Math.trunc(Math.random() * 3)]!;
  }

  row(length: number): string {
    let row = '';
    while (row.length < length) row += this.letter();
    return row;
  }
}

export class PromoCodeService {
  private group(): string {
    return Array.from({ length: 5 }, () => sample(SIGNS)).join('');
  }

  code(): string {
    return Array.from({ length: 2 }, () => this.group()).join('-');
  }
}
