// library: mongodb; feature: constant programs for the database, and values beside them; expect: innocent
import type { Collection } from 'mongodb';

interface Parcel {
  zone: string;
  weight: number;
}

export class Parcels {
  constructor(private readonly parcels: Collection<Parcel>) {}

  heavy() {
    return this.parcels.find({ $where: 'this.weight > this.zone.length' }).toArray();
  }

  heavier(weight: number) {
    return this.parcels.find({ $where: `this.weight > ${Number(weight)}` }).toArray();
  }

  inZone(zone: string) {
    return this.parcels.find({ zone }).toArray();
  }
}

export function lengths(parcels: Collection<Parcel>, start: string) {
  return parcels.aggregate([{ $project: { length: { $function: { body: 'function (zone, start) { return zone.startsWith(start); }', args: ['$zone', start], lang: 'js' } } } }]);
}
