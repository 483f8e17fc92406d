import { Draw } from '../draw.ts'
import { unusedName } from '../names/drawOrganisation.ts'
import { slug } from '../names/slug.ts'
import type { GroupCode } from '../reference/groups.ts'
import type { IssueCode } from '../reference/issues.ts'
import { SECTORS, type SectorCode } from '../reference/sectors.ts'
import type { Draft } from './draft.ts'
import { sectorProfiles, type OrganisationKind } from './sectorProfiles.ts'

export type DemoOrganisation = { id: string; name: string; domain: string; sector: SectorCode; use: string }

const TIERS = [
  [1, 9],
  [2, 24],
  [3, 57],
  [null, 10],
] as const

/**
 * Organisations of every sector, some with a parent, some without tier, issues or review date for the exceptions list.
 */
export function drawOrganisations(draft: Draft): DemoOrganisation[] {
  const draw = new Draw(2)
  const taken = new Set<string>(Object.values(STAKEHOLDERS).map(({ name }) => name))
  const named = Object.values(STAKEHOLDERS).map((given) =>
    addOrganisation(draft, draw, { ...sectorProfiles[given.sector], ...given, tier: 1 }),
  )
  const drawn = SECTORS.flatMap(({ code }) => {
    const { count, names, ...profile } = sectorProfiles[code]
    const parents: string[] = []
    return Array.from({ length: count }, (_, n) => {
      // Every twelfth is the parent of about a third of those after it in the same sector.
      const heads = n % 12 === 0 && count >= 12
      const name = heads ? unusedName(draw, ['% Group', '% Holdings'], taken) : unusedName(draw, names, taken)
      const organisation = addOrganisation(draft, draw, {
        ...profile,
        name,
        sector: code,
        tier: draw.weighted(TIERS),
        parent: !heads && draw.chance(0.33) ? (parents.at(-1) ?? null) : null,
        groups: draw.chance(0.45) ? draw.some(profile.groups, draw.whole(1, 2)) : [],
        issues: draw.some(
          profile.issues,
          draw.weighted([
            [0, 12],
            [1, 28],
            [2, 35],
            [3, 25],
          ]),
        ),
      })
      if (heads) parents.push(organisation.id)
      return organisation
    })
  })
  return [...named, ...drawn]
}

/** Organisations of the two demo stakeholders. */
export const STAKEHOLDERS = {
  bank: {
    name: 'Threadgold Bank',
    sector: 'BANKING',
    groups: ['SISTER_BANKS', 'CRIME_PREVENTION_ASSOCIATION'],
    issues: ['FRAUD', 'CYBER', 'PROTEST'],
  },
  market: {
    name: 'Quillgate Market',
    sector: 'MARKETS',
    groups: ['CRIME_PREVENTION_ASSOCIATION', 'WARD_PANELS'],
    issues: ['CRIME', 'CYCLE_THEFT', 'TERRORISM'],
  },
} as const

type Detail = {
  name: string
  sector: SectorCode
  kind: OrganisationKind
  use: string
  tier: number | null
  parent?: string | null
  groups: readonly GroupCode[]
  issues: readonly IssueCode[]
}

function addOrganisation(
  draft: Draft,
  draw: Draw,
  { name, sector, kind, use, tier, parent = null, groups, issues }: Detail,
): DemoOrganisation {
  const domain = `${slug(name, '-')}.example`
  const id = draft.add('organisation', {
    name,
    kind,
    tier,
    parent_id: parent,
    sector_id: draft.codes.sector(sector),
    website: draw.chance(0.8) ? `https://www.${domain}` : null,
    review_date: draw.chance(0.95) ? draft.days.date(draw.whole(-150, 500)) : null,
  })
  for (const code of groups)
    draft.link('organisation_group', { organisation_id: id, group_id: draft.codes.group(code) })
  for (const code of issues) draft.concern(id, code)
  return { id, name, domain, sector, use }
}
