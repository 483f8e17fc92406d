import EditOutlined from '@mui/icons-material/EditOutlined'
import { TableBody, TableCell, TableRow } from '@mui/material'
import { useState } from 'react'
import { useMay } from '../access/ViewerContext'
import type { ResponseTimeFormFragment } from '../generated/graphql'
import { RowMenu } from '../pages/record/RowMenu'
import { Section } from '../pages/Section'
import { SmallTable } from '../pages/SmallTable'
import { enumWords } from '../words/labels'
import { minutesText } from '../words/minutesText'
import { ResponseTimeDialog } from './ResponseTimeDialog'

/** Urgent questions first; the table is always whole. */
export function ResponseTimesSection({ times }: { times: readonly ResponseTimeFormFragment[] }) {
  const mayDo = useMay()
  const [opened, setOpened] = useState<ResponseTimeFormFragment | null>(null)
  const mayChange = mayDo('update', 'ResponseTime')
  const sorted = times.toSorted((a, b) => Number(a.urgency === 'NORMAL') - Number(b.urgency === 'NORMAL'))
  return (
    <Section title="Response times" flush>
      <SmallTable
        label="Response times"
        columns={['Question', 'First answer within', 'Answer within', ...(mayChange ? ['Change'] : [])]}
      >
        <TableBody sx={{ '&& td': { verticalAlign: 'middle' } }}>
          {sorted.map((time) => (
            <TableRow key={time.id}>
              <TableCell>{questionWords(time)}</TableCell>
              <TableCell>{minutesText(time.firstAnswerMinutes ?? 0)}</TableCell>
              <TableCell>{minutesText(time.answerMinutes ?? 0)}</TableCell>
              {mayChange && (
                <TableCell>
                  <RowMenu
                    label={`Actions for ${questionWords(time)}`}
                    actions={[{ label: 'Edit', icon: EditOutlined, onChoose: () => setOpened(time) }]}
                  />
                </TableCell>
              )}
            </TableRow>
          ))}
        </TableBody>
      </SmallTable>
      {opened && <ResponseTimeDialog time={opened} title={questionWords(opened)} onClose={() => setOpened(null)} />}
    </Section>
  )
}

const questionWords = ({ urgency, tier }: ResponseTimeFormFragment): string =>
  `${enumWords(urgency ?? '')}, ${tier === 3 ? 'tier 3, without a tier, and people' : `tier ${tier ?? ''}`}`
