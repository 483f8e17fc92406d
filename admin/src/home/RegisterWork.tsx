import type { HomeQuery } from '../generated/graphql'
import { DateText, MomentText } from '../words/DateText'
import { enumWords } from '../words/labels'
import { listAddress } from '../pages/list/listAddress.ts'
import { WorkList } from './WorkList'

/** What those who keep the register right have to check. */
export const RegisterWork = ({
  found: { toConfirm, toReview, withoutTier, unreachable },
  reviewBy,
}: {
  found: HomeQuery
  reviewBy: string
}) => (
  <>
    {toConfirm && toConfirm.totalCount > 0 && (
      <WorkList
        title="Businesses that registered themselves"
        total={toConfirm.totalCount}
        items={toConfirm.edges.map(({ node: { id, name, unconfirmedSince } }) => ({
          id,
          to: `/organisations/${id}/show`,
          name,
          detail: unconfirmedSince && <MomentText value={unconfirmedSince} />,
        }))}
        all={listAddress('/organisations', { lacking: 'confirmation' })}
        none="Every business is confirmed."
      />
    )}
    {toReview && (
      <WorkList
        title="Organisations to review"
        total={toReview.totalCount}
        items={toReview.edges.map(({ node: { id, name, reviewDate } }) => ({
          id,
          to: `/organisations/${id}/show`,
          name,
          detail: reviewDate && <DateText value={reviewDate} />,
        }))}
        all={listAddress('/organisations', { reviewBefore: reviewBy })}
        none="No review is due within 30 days."
      />
    )}
    {withoutTier && (
      <WorkList
        title="Organisations without a tier"
        total={withoutTier.totalCount}
        items={withoutTier.edges.map(({ node: { id, name, kind } }) => ({
          id,
          to: `/organisations/${id}/show`,
          name,
          detail: kind && enumWords(kind),
        }))}
        all={listAddress('/organisations', { lacking: 'tier' })}
        none="Every organisation has a tier."
      />
    )}
    {unreachable && (
      <WorkList
        title="People without a work contact"
        total={unreachable.totalCount}
        items={unreachable.edges.map(({ node: { id, displayName, affiliations } }) => ({
          id,
          to: `/people/${id}/show`,
          name: displayName,
          detail: affiliations?.[0]?.organisation?.name,
        }))}
        all={listAddress('/people', { lacking: 'contact' })}
        none="Everybody can be reached at work."
      />
    )}
  </>
)
