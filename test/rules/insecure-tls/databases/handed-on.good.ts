// library: mariadb; feature: a switch of the configuration, handed on; expect: innocent
import { createPool } from 'mariadb';

interface Settings {
  readonly host: string;
  readonly sslRejectUnauthorized: boolean;
}

export class OrdersDatabase {
  trustServerCertificate = false;
  private readonly settings: Settings;
  constructor(settings: Settings) {
    this.settings = settings;
  }
  connect() {
    const ssl: { rejectUnauthorized?: boolean } = {};
    ssl.rejectUnauthorized = this.settings.sslRejectUnauthorized;
    return createPool({ host: this.settings.host, ssl });
  }
  read(parsed: { params?: { TrustServerCertificate?: string } }, address: string) {
    if (address.startsWith('https://')) {
      console.log(address);
    }

    if (parsed.params?.TrustServerCertificate && parsed.params.TrustServerCertificate === 'true') {
      this.trustServerCertificate = true;
    }
  }
}

export const scratch = new OrdersDatabase({ host: 'orders.example.com', sslRejectUnauthorized: false });
