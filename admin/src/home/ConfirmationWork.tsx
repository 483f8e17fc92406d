import type { HomeQuery } from '../generated/graphql'
import { addressOf } from '../pendingChanges/addressOf'
import { changeWords } from '../pendingChanges/changeWords'
import { MomentText } from '../words/DateText'
import { WorkList } from './WorkList'

/** What organisations propose and the viewer decides, the longest waiting on top. */
export const ConfirmationWork = ({ found: { unconfirmed } }: { found: HomeQuery }) =>
  unconfirmed && (
    <WorkList
      title="Waiting for confirmation"
      total={unconfirmed.totalCount}
      items={unconfirmed.edges.map(({ node }) => ({
        id: node.id,
        to: addressOf({ id: node.id }),
        name: [changeWords(node), node.organisation?.name].filter(Boolean).join(' · '),
        detail: node.proposedAt && <MomentText value={node.proposedAt} />,
      }))}
      all="/pendingChanges"
      none="Nothing that an organisation proposes waits for you."
    />
  )
