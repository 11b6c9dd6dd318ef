// library: none; feature: files of the program, and data in the address that is loaded; expect: innocent
export function feature(name: string) {
  return import(`./features/${name}.js`);
}

export function asModule(settings: object) {
  return import(`data:text/javascript,export default ${encodeURIComponent(JSON.stringify(settings))}`);
}

export function constants() {
  return import('data:text/javascript,export default 1');
}
