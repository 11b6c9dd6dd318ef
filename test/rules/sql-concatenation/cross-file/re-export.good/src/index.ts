export { default as db } from './lib/connection';
export * from './lib/filters';
