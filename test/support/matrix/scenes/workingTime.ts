import type { Making } from './making.ts'

/** Of response times there are as many as the migration has made, and no more can be. */
export async function workingTimeScene({ server, adopt }: Making): Promise<void> {
  const times = await server.db.query<{ id: string }>({ text: 'select id from response_time', values: [] })
  await adopt(
    'ResponseTime',
    'response_time',
    'id',
    times.map(({ id }) => id),
  )
}
