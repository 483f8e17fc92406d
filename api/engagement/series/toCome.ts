import type { Image } from '../../access/ability.ts'
import { governed } from '../../access/catalogue.ts'
import { imageOf } from '../../access/write/judging/image.ts'
import type { Together } from '../../access/write/together/writeTogether.ts'
import type { WriteContext } from '../../access/write/writing.ts'
import { Engagement } from '../engagement.entity.ts'

export type Instance = Image & { id: string; version: number; seriesStart: string }

/** The instances of a series from a day on, or all: those that may still change, and those that stay as they are. */
export async function instancesFrom(
  { gate, clock }: WriteContext,
  { em }: Together,
  series: string,
  day: string | null,
): Promise<{ toCome: Instance[]; settled: Instance[] }> {
  const where = { series, ...(day === null ? {} : { seriesStart: { $gte: day } }) }
  const found = await em.find(Engagement, where, { orderBy: { id: 'asc' }, disableIdentityMap: true })
  const type = governed(gate.catalogue, 'Engagement')
  const images = found.map(
    (one) => ({ ...imageOf(type, one), id: one.id, version: one.version }) as unknown as Instance,
  )
  const now = clock.now().toISOString()
  const isToCome = ({ status, archivedAt, occurredAt }: Image): boolean =>
    status === 'PLANNED' && archivedAt === null && String(occurredAt) > now
  return { toCome: images.filter(isToCome), settled: images.filter((one) => !isToCome(one)) }
}
