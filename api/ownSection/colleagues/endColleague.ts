import { type Together, writeTogether } from '../../access/write/together/writeTogether.ts'
import type { WriteContext, WriteHooks } from '../../access/write/writing.ts'
import type { EndColleagueInput } from '../../generated/resolvers.ts'
import { queryWithin } from '../../platform/database.ts'
import { BadUserInput } from '../../platform/errors.ts'
import { londonDay } from '../../platform/values/londonClock.ts'
import { ownOrganisation } from '../ownOrganisation.ts'
import type { RulesOf } from '../pendingChanges/accepting/acceptPendingChange.ts'
import { propose } from '../pendingChanges/proposing/propose.ts'
import { removalProposal } from '../pendingChanges/proposing/removalProposal.ts'
import { outlasts } from './staying.ts'
import { suspendLeaver } from './suspendLeaver.ts'

export type Ended = { affiliation: string; accountStays: boolean | null; pendingChanges: readonly string[] }

type Versioned = { id: string; version: number }

/** `accounts`: made for one change each. */
export type EndingRules = { rulesOf: RulesOf; accounts: () => WriteHooks }

/**
 * @throws Forbidden, NotFound, BadUserInput naming `endsOn`, Conflict if the affiliation was changed meanwhile, or
 *   naming `id` if no active owner would be left
 */
export async function endColleague(
  context: WriteContext,
  { rulesOf, accounts }: EndingRules,
  { id, version, endsOn }: EndColleagueInput,
): Promise<Ended> {
  const { viewer } = context.caller
  const organisation = ownOrganisation(viewer)
  const now = context.clock.now()
  return writeTogether(context, { operation: 'endColleague' }, async (together) => {
    const today = londonDay(now)
    const ends = endsOn ?? today
    // Their contacts and keys go at once.
    if (ends > today) throw new BadUserInput({ endsOn: 'must not be after today: say it on their last day' })
    // First: what is changed there confirms that the caller is an owner still.
    const accountStays = await suspendLeaver(
      together,
      { viewer, now },
      { affiliation: id, organisation, today },
      accounts,
    )
    const { person } = await together.update('Affiliation', { id, version, endsOn: ends }, rulesOf['Affiliation'])
    const leaving = { person: String(person), organisation, today }
    if (await staysThere(together, leaving)) return { affiliation: id, accountStays, pendingChanges: [] }
    for (const contact of await contactsThere(together, leaving))
      await together.archive('ContactPoint', contact, rulesOf['ContactPoint'])
    const by = { viewer, organisation }
    const proposals = []
    for (const duty of await duties(together, leaving))
      proposals.push(await removalProposal('Keyholder')(together, by, duty))
    return { affiliation: id, accountStays, pendingChanges: await propose(together, { ...by, now }, proposals) }
  })
}

type Leaving = { person: string; organisation: string; today: string }

/** In another role. The one that ends does not outlast today any more. */
async function staysThere({ em }: Together, { person, organisation, today }: Leaving): Promise<boolean> {
  const [other] = await queryWithin(em, {
    text: `
      select from affiliation f
      where f.person_id = $1 and f.organisation_id = $2 and ${outlasts('f', '$3')} limit 1`,
    values: [person, organisation, today],
  })
  return other !== undefined
}

/** Given for work there: those that hold elsewhere too are the person's own. */
const contactsThere = ({ em }: Together, { person, organisation }: Leaving): Promise<Versioned[]> =>
  queryWithin<Versioned>(em, {
    text: `
      select id::text as id, version from contact_point
      where person_id = $1 and organisation_id = $2 and given_for = 'WORK' and archived_at is null order by id`,
    values: [person, organisation],
  })

const duties = ({ em }: Together, { person, organisation }: Leaving): Promise<Versioned[]> =>
  queryWithin<Versioned>(em, {
    text: `
      select k.id::text as id, k.version from keyholder k join premises m on m.id = k.premises_id
      where k.person_id = $1 and m.organisation_id = $2 and k.archived_at is null and m.archived_at is null
      order by k.id`,
    values: [person, organisation],
  })
