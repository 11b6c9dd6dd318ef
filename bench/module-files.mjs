// Writes the modules of a made-up shop: repositories, services, routes, as people write them. The same on every run.
import { repositoryText } from './shop/repository.mjs';
import { routesText } from './shop/routes.mjs';
import { serviceText } from './shop/service.mjs';
import { databaseText, errorsText, paginationText } from './shop/shared.mjs';
import { typesText } from './shop/types.mjs';

const entities = [
  ['customer', 'email', 'credit'], ['order', 'number', 'total'], ['invoice', 'number', 'amount'], ['product', 'sku', 'price'], ['shipment', 'code', 'weight'],
  ['supplier', 'email', 'rating'], ['warehouse', 'code', 'capacity'], ['employee', 'email', 'salary'], ['coupon', 'code', 'discount'], ['review', 'title', 'stars'],
  ['category', 'slug', 'position'], ['payment', 'reference', 'amount'], ['refund', 'reference', 'amount'], ['address', 'line', 'distance'], ['carrier', 'name', 'rating'],
  ['contract', 'number', 'value'], ['ticket', 'subject', 'priority'], ['message', 'subject', 'size'], ['campaign', 'name', 'budget'], ['subscription', 'plan', 'price'],
];
const areas = ['admin', 'storefront', 'billing'];

/** Files of the shop: `[path, text]`. One repository in ten builds its search by concatenation, as the mistakes guard looks for do. */
export function moduleFiles() {
  const files = [
    ['apps/shop/src/common/errors.ts', errorsText],
    ['apps/shop/src/common/pagination.ts', paginationText],
    ['apps/shop/src/common/database.ts', databaseText],
  ];
  for (const [areaIndex, area] of areas.entries()) {
    for (const [index, [entity, label, amount]] of entities.entries()) {
      const folder = `apps/shop/src/${area}/${entity}`;
      const names = { entity, label, amount, area, Entity: entity[0].toUpperCase() + entity.slice(1), table: `${entity}s`, careless: (index + areaIndex) % 10 === 3 };
      files.push([`${folder}/${entity}.types.ts`, typesText(names)], [`${folder}/${entity}.repository.ts`, repositoryText(names)]);
      files.push([`${folder}/${entity}.service.ts`, serviceText(names)], [`${folder}/${entity}.routes.ts`, routesText(names)]);
    }
  }
  return files;
}
