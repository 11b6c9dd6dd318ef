/** Text of one entity's routes file. */
export function routesText({ entity, Entity, table, label }) {
  return `import { Router, type NextFunction, type Request, type Response } from 'express';
import { z } from 'zod';
import { pool } from '../../common/database';
import { HttpError } from '../../common/errors';
import { readPage } from '../../common/pagination';
import { ${Entity}Repository } from './${entity}.repository';
import { ${Entity}Service } from './${entity}.service';
import { ${Entity}Input, ${Entity}Status } from './${entity}.types';

const service = new ${Entity}Service(new ${Entity}Repository(pool));
const repository = new ${Entity}Repository(pool);
const idSchema = z.string().uuid();

type Handler = (request: Request, response: Response) => Promise<void>;

function handle(handler: Handler) {
  return (request: Request, response: Response, next: NextFunction): void => {
    handler(request, response).catch((error: unknown) => {
      if (error instanceof z.ZodError) next(new HttpError(400, 'The input is not valid', error.issues));
      else next(error);
    });
  };
}

export const ${entity}Routes = Router();

${entity}Routes.get('/${table}', handle(async (request, response) => {
  const { ${label}, status } = request.query;
  const filter = {
    ...(typeof ${label} === 'string' ? { ${label} } : {}),
    ...(typeof status === 'string' ? { status: ${Entity}Status.parse(status) } : {}),
  };
  response.json(await service.list(filter, readPage(request.query as { limit?: string; offset?: string })));
}));

${entity}Routes.get('/${table}/search', handle(async (request, response) => {
  response.json(await repository.search(String(request.query.term ?? '')));
}));

${entity}Routes.get('/${table}/:id', handle(async (request, response) => {
  response.json(await service.get(idSchema.parse(request.params.id)));
}));

${entity}Routes.post('/${table}', handle(async (request, response) => {
  const created = await service.create(${Entity}Input.parse(request.body));
  response.status(201).location(\`/${table}/\${created.id}\`).json(created);
}));

${entity}Routes.patch('/${table}/:id', handle(async (request, response) => {
  const changes = ${Entity}Input.partial().parse(request.body);
  response.json(await service.change(idSchema.parse(request.params.id), changes));
}));

${entity}Routes.delete('/${table}/:id', handle(async (request, response) => {
  await repository.remove(idSchema.parse(request.params.id));
  response.status(204).end();
}));
`;
}
