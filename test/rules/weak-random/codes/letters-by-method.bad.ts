// library: ecmascript, lodash; feature: letters that a method gives, in classes that say what for; expect: bad
import sample from 'lodash/sample';

const SIGNS = [...'BCDFGHJKMNPQRSTVWXZ23456789'];

abstract class Spelled {
  protected abstract alphabet: string;

  protected letter(): string {
    return this.alphabet[Math.trunc(Math.random() * this.alphabet.length)]!; // error: weak-random
  }

  make(length: number): string {
    let made = '';
    while (made.length < length) made += this.letter();
    return made;
  }
}

class Recovery extends Spelled {
  protected alphabet = 'ACDEFGHJKLMNPQRTUVWXY3479';
}

export function enrol(): { recoveryCodes: string[] } {
  const maker = new Recovery();
  const recoveryCodes = Array.from({ length: 8 }, () => maker.make(10));
  return { recoveryCodes };
}

export class SecurityCodeService {
  private group(): string {
    return Array.from({ length: 5 }, () => sample(SIGNS)).join(''); // error: weak-random
  }

  private code(): string {
    return Array.from({ length: 2 }, () => this.group()).join('-');
  }

  renew(): string[] {
    const codes = new Set<string>();
    while (codes.size < 10) codes.add(this.code());
    return [...codes];
  }
}
