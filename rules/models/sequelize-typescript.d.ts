/**
 * sequelize-typescript: Sequelize with decorators.
 * @see https://github.com/sequelize/sequelize-typescript#readme
 * @versions 2
 */
declare module 'sequelize-typescript' {
  import type { Sequelize as Base, Model as BaseModel } from 'sequelize';
  class Sequelize extends Base {
    addModels(models: any, match?: any): void;
  }
  class Model extends BaseModel {}
}
