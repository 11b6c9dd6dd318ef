// library: unknown; feature: an array literal; expect: bad
export class Seeder {
  constructor(private readonly db: any) {}

  async keys(suffix: string) {
    await this.db.executeQuery(`INSERT INTO scores SELECT arrayElement(['key-${suffix}-python', 'key-${suffix}-raw'], 1) AS name FROM numbers(10)`); // warning: sql-concatenation
  }
}
