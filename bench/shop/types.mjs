/** Text of one entity's types file. */
export function typesText({ Entity, label, amount }) {
  return `import { z } from 'zod';

export const ${Entity}Status = z.enum(['draft', 'active', 'archived']);
export type ${Entity}Status = z.infer<typeof ${Entity}Status>;

export const ${Entity}Input = z.object({
  ${label}: z.string().min(1).max(200),
  ${amount}: z.number().nonnegative(),
  status: ${Entity}Status.default('draft'),
  tags: z.array(z.string().max(40)).max(20).default([]),
  notes: z.string().max(4000).optional(),
});
export type ${Entity}Input = z.infer<typeof ${Entity}Input>;

export interface ${Entity} extends ${Entity}Input {
  readonly id: string;
  readonly createdAt: Date;
  readonly updatedAt: Date;
}

export interface ${Entity}Filter {
  readonly ${label}?: string;
  readonly status?: ${Entity}Status;
  readonly min?: number;
  readonly max?: number;
  readonly createdAfter?: Date;
}
`;
}
