import type { GraphQLResolveInfo } from 'graphql'
import type { QuerySearchArgs } from '../../../generated/resolvers.ts'
import { governed } from '../../catalogue.ts'
import { soughtIn, soughtKey } from '../../sought/sought.ts'
import type { Answer } from '../answer.ts'
import type { Caller, Gate } from '../gate.ts'
import { positionOf } from '../lists/keyset.ts'
import { lookAmong } from '../looks/looks.ts'
import { nothingTested } from '../looks/note.ts'
import { hitsSql } from './hits.ts'
import { KEYS, pageSql, TAG } from './hitsPage.ts'

/** Longer texts have too many trigrams: 2.2 s for 200 characters among 70,000 names. */
const MOST_RESPELT = 60

/** Every @searched field, in one statement. A withheld field neither finds a row nor affects its score or its rank. */
export function search(gate: Gate, info: GraphQLResolveInfo, caller: Caller, args: QuerySearchArgs): Promise<Answer> {
  const sought = soughtIn(args.text)
  const cast = KEYS.map(({ type }) => type)
  const position = typeof args.after === 'string' ? positionOf(args.after, TAG, cast) : null
  const respelt = sought.kind === 'words' && args.text.length <= MOST_RESPELT
  const nulls = position?.values.map((value) => (value === null ? 0 : 1)).join('') ?? ''
  const planKey = `search|${nulls}|${respelt ? 'respelt' : ''}|${soughtKey(sought)}`
  return gate.answer(info, caller, { ...args, sought, position }, planKey, (c, notes) => {
    const found = info.schema
      .getPossibleTypes(info.schema.getType('SearchResult') as never)
      .map((type) => governed(gate.catalogue, type.name))
      .filter((type) => c.rules.any('read', type.name))
    const tested = nothingTested()
    for (const look of found.map((type) => lookAmong(c, type))) if (look) notes.look(look)
    const hits = hitsSql(c, found, { sought, respelt, tested })
    return pageSql({ c, info, found, sought, notes }, hits, position, tested)
  })
}
