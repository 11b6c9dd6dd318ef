// library: ecmascript; feature: ids of other objects; expect: innocent
import { createHash } from 'node:crypto';

export class Shape {
  id = createHash('sha256').update(`${Date.now()}${Math.random()}`).digest('hex');
}

export class Player {
  constructor(name) {
    this.name = name;
    this.id = Math.random().toString(36).slice(2);
    this.seed = Math.random();
  }
}

export class Session {
  weight = Math.random();
  started = Date.now();
  sampled = Math.random() < 0.1;
}
