// library: lodash; feature: small numbers of packages beside what is redeemed; expect: innocent
import _ from 'lodash';
import Chance from 'chance';
import shortid from 'shortid';

const chance = new Chance();

export class InvitationService {
  code(): number {
    return _.random(1, 6);
  }

  key(): boolean {
    return chance.bool();
  }

  envelope(): { colour: string; line: string } {
    return { colour: `#${_.random(0, 0xffffff).toString(16)}`, line: shortid.generate() };
  }
}
