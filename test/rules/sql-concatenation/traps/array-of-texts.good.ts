// library: unknown; feature: an array literal; expect: innocent
export class Seeder {
  constructor(private readonly db: any) {}

  private escape(text: string) {
    return text.replace(/\\/g, '\\\\').replace(/'/g, "''");
  }

  async keys(suffix: string) {
    const id = this.escape(suffix);
    await this.db.executeQuery(`INSERT INTO scores SELECT arrayElement(['key-${id}-python', 'key-${id}-raw'], 1 + (number % 2)) AS name FROM numbers(10)`);
  }
}
