import type { HomeQuery } from '../generated/graphql'
import { dayOf } from '../words/dates'
import { listAddress } from '../pages/list/listAddress.ts'
import { WorkList } from './WorkList'

type Held = { person: { displayName: string | null } | null; premises: { name: string | null } | null }
const named = ({ person, premises }: Held): string => [person?.displayName, premises?.name].filter(Boolean).join(', ')

/** What a register manager checks so that a call at night finds somebody who comes. */
export const KeyholdingWork = ({
  found: { toVerify, suspended, nobodyToRing, fewFit, nobodyNear },
}: {
  found: HomeQuery
}) => (
  <>
    {toVerify && (
      <WorkList
        title="Keyholders to verify"
        total={toVerify.totalCount}
        items={toVerify.edges.map(({ node }) => ({
          id: node.id,
          to: `/keyholders/${node.id}/show`,
          name: named(node),
          detail: node.verifiedAt ? dayOf(node.verifiedAt) : 'Never',
        }))}
        all={listAddress('/keyholders', { rule: 'VERIFIED' })}
        none="Every keyholder was verified within six months."
      />
    )}
    {nobodyToRing && (
      <WorkList
        title="Premises with nobody to ring"
        total={nobodyToRing.totalCount}
        items={nobodyToRing.edges.map(({ node: { id, name, postcode } }) => ({
          id,
          to: `/premises/${id}/show`,
          name,
          detail: postcode,
        }))}
        all={listAddress('/premises', { nobodyToRing: true })}
        none="Every premises has somebody to ring."
      />
    )}
    {fewFit && (
      <WorkList
        title="Premises with fewer than two fit keyholders"
        total={fewFit.totalCount}
        items={fewFit.edges.map(({ node: { id, name, fitKeyholders } }) => ({
          id,
          to: `/premises/${id}/show`,
          name,
          detail: fitKeyholders === 1 ? '1 fit' : 'None fit',
        }))}
        all={listAddress('/premises', { fewerFit: 2 })}
        none="Every premises has two fit keyholders."
      />
    )}
    {nobodyNear && (
      <WorkList
        title="Premises with nobody within 20 minutes"
        total={nobodyNear.totalCount}
        items={nobodyNear.edges.map(({ node: { id, name, postcode } }) => ({
          id,
          to: `/premises/${id}/show`,
          name,
          detail: postcode,
        }))}
        all={listAddress('/premises', { rule: 'SOMEBODY_WITHIN_20_MINUTES' })}
        none="At every premises somebody can be there within 20 minutes."
      />
    )}
    {suspended && (
      <WorkList
        title="Suspended keyholders"
        total={suspended.totalCount}
        items={suspended.edges.map(({ node }) => ({
          id: node.id,
          to: `/keyholders/${node.id}/show`,
          name: named(node),
          detail: node.suspendedAt && `Since ${dayOf(node.suspendedAt)}`,
        }))}
        all={listAddress('/keyholders', { rule: 'IN_SERVICE' })}
        none="Nobody is suspended."
      />
    )}
  </>
)
