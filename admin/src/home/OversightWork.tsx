import { useQueryClient } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { NewestOpenings } from './NewestOpenings'
import { ask } from '../data/ask'
import { withFavourites } from '../favourites/useFavourites'
import { OversightWorkDocument } from '../generated/graphql'
import { exportWords, operationWords } from '../ledger/operationWords.ts'
import { momentText } from '../words/dates'
import { Asked } from './Asked'
import { Columns } from './Columns'
import { listAddress } from '../pages/list/listAddress.ts'
import { WorkList } from './WorkList'

type Filed = { at: string | null; caller: { displayName: string | null } | null }
const whenAndWho = ({ at, caller }: Filed): string =>
  [at && momentText(at), caller?.displayName].filter(Boolean).join(', ')

/**
 * What the data-protection officer checks, in one request: openings by break-glass, exports, and changes to rights.
 * `children` stand below it.
 */
export function OversightWork({ children }: { children: ReactNode }) {
  const client = useQueryClient()
  return (
    <Asked
      name="oversight"
      ask={async (signal) => withFavourites(client, await ask(OversightWorkDocument, {}, { signal }))}
    >
      {({ breakGlasses, exports, rights }) => (
        <>
          <NewestOpenings found={breakGlasses} />
          <Columns>
            <WorkList
              title="Exports lately"
              total={exports.totalCount}
              items={exports.edges.map(({ node }) => ({
                id: node.id,
                to: listAddress('/ledger', EXPORTS),
                name: `${whenAndWho(node)}: ${node.purpose ?? ''}`,
                detail: exportWords(node.operation ?? ''),
              }))}
              all={listAddress('/ledger', EXPORTS)}
              none="Nothing was exported."
            />
            <WorkList
              title="Accounts and roles changed lately"
              total={rights.totalCount}
              items={rights.edges.map(({ node }) => ({
                id: node.id,
                to: listAddress('/ledger', RIGHTS),
                name: whenAndWho(node),
                detail: operationWords(node.operation ?? ''),
              }))}
              all={listAddress('/ledger', RIGHTS)}
              none="No account was made or changed."
            />
          </Columns>
          {children}
        </>
      )}
    </Asked>
  )
}

/** Filters that show the same on the ledger's page. */
const EXPORTS = { category: ['DISCLOSURE'], operation: 'export' }
const RIGHTS = { category: ['COLLECTION', 'ALTERATION'], operation: 'account' }
