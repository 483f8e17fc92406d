import { Shown } from '../access/Withheld'
import type { AffiliationEntryFragment } from '../generated/graphql'
import { DateText } from '../words/DateText'

/** The dates between which somebody has a role. */
export function Lasting({ affiliation }: { affiliation: AffiliationEntryFragment }) {
  const { startsOn, endsOn } = affiliation
  const end = endsOn && <DateText value={endsOn} />
  return (
    <Shown type="Affiliation" field="startsOn" record={affiliation} none={end ? <>until {end}</> : 'Not said'}>
      <DateText value={startsOn ?? ''} />
      {end && <> to {end}</>}
    </Shown>
  )
}
