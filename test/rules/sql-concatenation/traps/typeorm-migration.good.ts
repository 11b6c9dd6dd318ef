// library: typeorm; feature: migration; expect: innocent
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class AddStatus1700000000000 implements MigrationInterface {
  private readonly table = 'invoices';
  private readonly states = ['draft', 'sent', 'paid'];

  async up(queryRunner: QueryRunner): Promise<void> {
    const list = this.states.map((state) => `'${state}'`).join(', ');
    await queryRunner.query(`CREATE TYPE invoice_state AS ENUM (${list})`);
    await queryRunner.query(`ALTER TABLE "${this.table}" ADD "state" invoice_state NOT NULL DEFAULT '${this.states[0]}'`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`ALTER TABLE "${this.table}" DROP COLUMN "state"`);
    await queryRunner.query('DROP TYPE invoice_state');
  }
}
