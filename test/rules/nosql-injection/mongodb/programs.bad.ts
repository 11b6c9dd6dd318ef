// library: mongodb; feature: a program for the database in which a parameter stands; expect: bad
import type { Collection, Filter } from 'mongodb';

interface Parcel {
  zone: string;
}

export class Parcels {
  constructor(private readonly parcels: Collection<Parcel>) {}

  inZone(zone: string) {
    return this.parcels.find({ $where: `this.zone === '${zone}'` } as Filter<Parcel>).toArray(); // warning: nosql-injection
  }

  by(condition: string) {
    return this.parcels.countDocuments({ $where: 'return ' + condition }); // warning: nosql-injection
  }
}

export function lengths(parcels: Collection<Parcel>, expression: string) {
  return parcels.aggregate([{ $project: { length: { $function: { body: `function (zone) { return ${expression}; }`, args: ['$zone'], lang: 'js' } } } }]); // warning: nosql-injection
}
