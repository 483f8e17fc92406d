import { SelectInput, useRecordContext } from 'react-admin'
import { useViewer } from '../access/ViewerContext'
import type { EngagementPageFragment } from '../generated/graphql'
import { Row } from '../pages/form/FormPage'
import { Permitted } from '../pages/form/Permitted'
import { FIGURES } from './figureWords'

const SCALE = [1, 2, 3, 4, 5].map((value) => ({ id: value, name: String(value) }))

/** Need, confidence and satisfaction, with the words in which they are, or were, asked for. */
export function Figures() {
  const { feedback: inForce } = useViewer()
  const record = useRecordContext<EngagementPageFragment>()
  // Figures of before there were any words were not asked for in today's.
  const isOlder = FIGURES.some(({ source }) => (record?.[source] ?? null) !== null)
  const wording = record?.askedAs ?? (isOlder ? null : inForce)
  return (
    <Row>
      {FIGURES.map(({ source, label }) => (
        <Permitted key={source} type="Engagement" field={source}>
          <SelectInput
            source={source}
            label={label}
            helperText={wording?.[source] ?? ''}
            choices={SCALE}
            emptyText="Not asked"
          />
        </Permitted>
      ))}
    </Row>
  )
}
