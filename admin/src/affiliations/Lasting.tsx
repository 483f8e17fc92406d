import { Shown } from '../access/Withheld'
import type { AffiliationEntryFragment } from '../generated/graphql'
import { DateText } from '../words/DateText'

/** From when to when somebody has had a role. */
export const Lasting = ({ affiliation }: { affiliation: AffiliationEntryFragment }) => (
  <Shown
    type="Affiliation"
    field="startsOn"
    record={affiliation}
    none={
      affiliation.endsOn ? (
        <>
          until <DateText value={affiliation.endsOn} />
        </>
      ) : (
        'Not said'
      )
    }
  >
    <DateText value={affiliation.startsOn ?? ''} />
    {affiliation.endsOn && (
      <>
        {' '}
        to <DateText value={affiliation.endsOn} />
      </>
    )}
  </Shown>
)
