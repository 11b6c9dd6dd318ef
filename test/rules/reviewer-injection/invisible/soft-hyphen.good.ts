// library: none; feature: a soft hyphen as an escape; expect: innocent
export const long = 'Donau\u00addampf\u00adschiff';
export const pattern = /[\u200b-\u200d\ufeff]/g;
