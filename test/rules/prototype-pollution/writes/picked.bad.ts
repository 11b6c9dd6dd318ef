// library: nestjs; feature: an inner object is picked by name; expect: bad
import { Body, Controller, Param, Put } from '@nestjs/common';

const kinds: Record<string, Record<string, string>> = { a: {} };

@Controller('labels')
export class Labels {
  private readonly labels: Record<string, Record<string, string>> = { en: {} };

  @Put(':locale/:key')
  put(@Param('locale') locale: string, @Param('key') key: string, @Body('text') text: string) {
    const labels = this.labels[locale] ?? (this.labels[locale] = {});
    labels[key] = text; // error: prototype-pollution
    kinds[locale]![key] = text; // error: prototype-pollution
  }
}
