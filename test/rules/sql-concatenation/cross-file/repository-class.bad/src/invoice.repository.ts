import { BaseRepository } from './base.repository';

export class InvoiceRepository extends BaseRepository {
  protected readonly table = 'invoices';

  byNumber(number: string) {
    return this.where(`number = '${number}'`);
  }
}
