import type { OrganisationPageFragment } from '../generated/graphql'
import { MiniMap } from '../map/MiniMap'
import { Section } from '../pages/Section'

/** Where its premises are; not there when none has a position that the viewer may see. */
export function MapSection({ record }: { record: OrganisationPageFragment }) {
  const pins = (record.premises ?? []).flatMap(({ location, name }) =>
    location ? [{ ...location, label: name ?? 'Premises' }] : [],
  )
  if (pins.length === 0) return null
  return (
    <Section title="On the map">
      <MiniMap pins={pins} />
    </Section>
  )
}
