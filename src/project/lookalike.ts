import type { PublishedPackage } from '../core/outside.ts';

/**
 * Names that nearly everybody depends on: what a name that is invented or squatted is likely to resemble. Facts from public download
 * counts; the list only ever adds to a suspicion, and a name on it is never suspected itself.
 */
const POPULAR = new Set((
  'react react-dom react-router react-router-dom react-redux redux next vue nuxt svelte angular express koa fastify hapi lodash underscore axios node-fetch got request superagent chalk commander yargs minimist ' +
  'debug dotenv uuid nanoid moment dayjs date-fns luxon async bluebird rxjs zod joi yup ajv validator class-validator class-transformer reflect-metadata typescript ts-node tsx esbuild rollup vite webpack ' +
  'webpack-cli babel-loader css-loader style-loader postcss autoprefixer tailwindcss sass less eslint prettier jest mocha chai sinon vitest cypress playwright puppeteer jsdom cheerio nodemon pm2 concurrently ' +
  'cross-env rimraf mkdirp glob fast-glob minimatch micromatch chokidar fs-extra graceful-fs semver inquirer ora boxen figlet prompts enquirer winston pino morgan bunyan log4js body-parser cookie-parser cors helmet ' +
  'compression multer passport passport-local passport-jwt jsonwebtoken bcrypt bcryptjs argon2 crypto-js express-session express-validator express-rate-limit connect-redis socket.io socket.io-client ws mongoose mongodb ' +
  'mysql mysql2 pg sqlite3 better-sqlite3 redis ioredis knex sequelize typeorm prisma drizzle-orm mikro-orm graphql apollo-server apollo-client stripe twilio nodemailer aws-sdk firebase firebase-admin googleapis openai ' +
  'langchain bullmq bull agenda node-cron cron sharp jimp pdfkit pdf-lib puppeteer-core archiver unzipper csv-parse papaparse xlsx exceljs js-yaml yaml ini toml xml2js fast-xml-parser marked markdown-it highlight.js ' +
  'handlebars ejs pug mustache nunjucks qs query-string form-data formidable busboy mime mime-types iconv-lite immer zustand mobx recoil jotai formik react-hook-form styled-components framer-motion ' +
  'd3 chart.js three echarts leaflet lottie-web swiper jquery bootstrap classnames clsx prop-types react-query swr react-select react-icons react-table react-dropzone i18next react-i18next husky lint-staged commitlint ' +
  'tslib core-js regenerator-runtime acorn esprima escodegen recast jscodeshift react-codemod ramda fp-ts remeda radash lru-cache p-limit p-queue p-map execa shelljs which cross-spawn tar adm-zip jszip ' +
  'ethers web3 viem wagmi colors kleur picocolors strip-ansi ansi-styles supports-color wrap-ansi string-width cli-table3 progress listr meow cac ms bytes pretty-bytes filesize humanize-duration deepmerge fast-deep-equal ' +
  'object-hash hash-sum md5 sha.js tweetnacl elliptic node-forge jose electron electron-builder react-native expo ionic cordova typeorm nestjs hono elysia undici msw nock supertest faker'
).split(/\s+/));

/** A popular name that another one resembles: one slip away, its parts in another order, its scope or a `-js` taken off. */
export function popularTwin(name: string): string | undefined {
  if (POPULAR.has(name)) return undefined;
  const bare = name.startsWith('@') ? name.slice(name.indexOf('/') + 1) : name;
  // Types and platforms' own scopes are named after what they belong to on purpose.
  if (name.startsWith('@')) return undefined;
  const sorted = bare.split(/[-_.]/).toSorted().join('-');
  const stripped = bare.replace(/^(?:node|js)[-_.]|[-_.]?(?:js|node)$/g, '');
  for (const popular of POPULAR) {
    if (popular.length < 4) continue;
    if (isOneSlip(bare, popular)) return popular;
    if (/[-_.]/.test(popular) && (popular.split(/[-_.]/).toSorted().join('-') === sorted || popular.replace(/[-_.]/g, '') === bare.replace(/[-_.]/g, ''))) return popular;
    if (stripped === popular && bare !== popular) return popular;
  }
  return undefined;
}

const YOUNG_DAYS = 30;
const FEW_DOWNLOADS = 500;
const DAY_MS = 24 * 60 * 60 * 1000;

/**
 * How much speaks for a name that lives off another one's: 2 for the likeness, a script that runs when it is installed, and an age under a month;
 * 1 for a single version, and for hardly any downloads. Ages and downloads count only where the public registry itself said them: mirrors make them up.
 *
 * @param now milliseconds since 1970.
 */
export function squatScore(name: string, published: PublishedPackage, now: number): { readonly score: number; readonly signs: readonly string[]; readonly twin?: string } {
  const twin = popularTwin(name);
  if (twin === undefined) return { score: 0, signs: [] };
  const days = published.created === undefined ? undefined : Math.floor((now - Date.parse(published.created)) / DAY_MS);
  const isYoung = days !== undefined && days >= 0 && days < YOUNG_DAYS;
  const isRare = published.downloads !== undefined && published.downloads < FEW_DOWNLOADS;
  const signs = [
    `one slip from ${twin}`,
    ...(published.versions.length === 1 ? ['a single version'] : []),
    ...(published.installs === true ? ['a script that runs when it is installed'] : []),
    ...(isYoung ? [`first published ${days === 0 ? 'today' : `${days} ${days === 1 ? 'day' : 'days'} ago`}`] : []),
    ...(isRare ? [`${published.downloads} ${published.downloads === 1 ? 'download' : 'downloads'} last week`] : []),
  ];
  return { score: 2 + (published.versions.length === 1 ? 1 : 0) + (published.installs === true ? 2 : 0) + (isYoung ? 2 : 0) + (isRare ? 1 : 0), signs, twin };
}

/** One letter more, less or other, or two neighbours swapped. */
function isOneSlip(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < a.length - start && end < b.length - start && a.at(-1 - end) === b.at(-1 - end)) end++;
  const left = a.slice(start, a.length - end);
  const right = b.slice(start, b.length - end);
  return (left.length <= 1 && right.length <= 1) || (left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0]);
}
