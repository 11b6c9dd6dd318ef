// library: none; feature: texts of another direction; expect: innocent
export const ar = { title: 'مرحبا بالعالم', price: 'السعر: 10' };
export const he = { title: 'שלום עולם' };
