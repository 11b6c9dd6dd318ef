const env = process.env;

export const config = {
  schema: env.DB_SCHEMA || 'public',
  tables: { events: `${env.TABLE_PREFIX ?? ''}events` },
  retention: { days: parseInt(env.RETENTION ?? '30', 10) },
};
