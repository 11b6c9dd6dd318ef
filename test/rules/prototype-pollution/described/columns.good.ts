// library: language; feature: names of columns that the description of a class gives, and names written back into what has them; expect: innocent
interface Property { columnNames: string[]; shape?: Record<string, Property>; isList?: boolean; convert?(value: unknown): unknown }

export abstract class Mapper {
  toColumns(row: Record<string, any>, properties?: Record<string, Property>): Record<string, any> {
    if (!properties || row == null) return row;
    row = Object.assign({}, row);
    Object.keys(row).forEach((k) => {
      const prop = properties[k];
      if (!prop) return;
      if (prop.shape) {
        const copy = row[k];
        delete row[k];
        row[prop.columnNames[0]] = prop.isList ? copy?.map((item: Record<string, any>) => this.toColumns(item, prop.shape)) : this.toColumns(copy, prop.shape);
        return;
      }
      if (prop.convert) row[k] = prop.convert(row[k]);
    });
    return row;
  }
}
