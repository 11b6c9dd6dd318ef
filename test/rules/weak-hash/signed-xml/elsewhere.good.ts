// library: xml-crypto; feature: options of that name that choose a checksum of files; expect: innocent
export const mirror = {
  source: 'https://parts.warehouse.test',
  digestAlgorithm: 'sha1',
};
