/**
 * Makes data that looks real, with a generator (Mersenne Twister) whose seed has 32 bits.
 * @see https://fakerjs.dev/api/internet.html#password
 * @see https://fakerjs.dev/api/randomizer.html
 * @versions @faker-js/faker 7 to 10, faker 5
 */
/** @alias faker, @faker-js/faker/locale/en, @faker-js/faker/locale/en_US, @faker-js/faker/locale/de, faker/locale/en */
declare module '@faker-js/faker' {
  interface Faker {
    internet: {
      /** @api random kind=faker */
      password(...options: any[]): any;
    };
    string: {
      /** @api random kind=faker */
      alpha(options?: any): any;
      /** @api random kind=faker */
      alphanumeric(options?: any): any;
      /** @api random kind=faker */
      hexadecimal(options?: any): any;
      /** @api random kind=faker */
      nanoid(options?: any): any;
      /** @api random kind=faker */
      numeric(options?: any): any;
      /** @api random kind=faker */
      sample(options?: any): any;
      /** @api random kind=faker */
      uuid(options?: any): any;
    };
    random: {
      /** @api random kind=faker */
      alphaNumeric(...options: any[]): any;
    };
  }
  const faker: Faker;
  export default faker;
}
