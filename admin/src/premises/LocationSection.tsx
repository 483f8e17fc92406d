import { Box } from '@mui/material'
import type { PremisesPageFragment } from '../generated/graphql'
import { Shown } from '../access/Withheld'
import { MiniMap } from '../map/MiniMap'
import { Fact, Facts } from '../pages/Facts'
import { Section } from '../pages/Section'
import { Precision } from './Precision'

/** Where the premises are, and how reliable that is. */
export const LocationSection = ({ record }: { record: PremisesPageFragment }) => (
  <Section title="Location">
    {record.location && (
      <Box sx={{ mb: 1.5 }}>
        <MiniMap pins={[{ ...record.location, label: record.name ?? 'Premises' }]} />
      </Box>
    )}
    <Facts>
      <Fact name="Rests on">
        <Shown type="Premises" field="locationPrecision" record={record}>
          <Precision precision={record.locationPrecision ?? 'NONE'} />
        </Shown>
      </Fact>
      {!record.location && (
        <Fact name="Position">
          <Shown type="Premises" field="location" record={record} none="Not known" />
        </Fact>
      )}
      <Fact name="Ward">
        <Shown type="Premises" field="ward" record={record} none="Not placed">
          {record.ward?.name}
        </Shown>
      </Fact>
      <Fact name="Borough">
        <Shown type="Premises" field="borough" record={record} none="Not placed">
          {record.borough?.name}
        </Shown>
      </Fact>
      <Fact name="Beat">
        <Shown type="Premises" field="beat" record={record} none="Not placed">
          {record.beat?.name}
        </Shown>
      </Fact>
    </Facts>
  </Section>
)
