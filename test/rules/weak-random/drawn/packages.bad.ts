// library: lodash; feature: numbers and texts of packages for what is redeemed; expect: bad
import _ from 'lodash';
import Chance from 'chance';
import shortid from 'shortid';

const chance = new Chance();

export class InvitationService {
  newCode(): number {
    return _.random(100000, 999999); // error: weak-random
  }

  makeKey(): string {
    return chance.string({ length: 12 }); // error: weak-random
  }

  next(): { code: string } {
    return { code: shortid.generate() }; // error: weak-random
  }
}
