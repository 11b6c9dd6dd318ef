// library: nestjs; feature: an inner object is picked by name; expect: innocent
import { Body, Controller, Param, ParseEnumPipe, Put } from '@nestjs/common';

enum Locale {
  en = 'en',
  de = 'de',
}

@Controller('labels')
export class Labels {
  private readonly labels: Record<string, Record<string, string>> = { en: {}, de: {} };

  @Put(':locale/:key')
  put(@Param('locale', new ParseEnumPipe(Locale)) locale: Locale, @Param('key') key: string, @Body('text') text: string) {
    const labels = this.labels[locale] ?? (this.labels[locale] = {});
    labels[key] = text;
    this.labels[locale]![key] = text;
  }
}
