import { Box, Button, DialogActions, DialogContent, DialogTitle } from '@mui/material'
import { useId, useState } from 'react'
import { Form, required, useListContext } from 'react-admin'
import { ask } from '../data/ask'
import { KeyholdersBeforeDocument, VerifyKeyholdersDocument } from '../generated/graphql'
import { DateInput } from '../parts/DateInput'
import { numberText, startOfDay, today } from '../parts/dates'
import { KeptDialog, KeptForm } from '../parts/KeptDialog'
import { type useTogether, versionsOf } from './useTogether'

type Props = Pick<ReturnType<typeof useTogether>, 'ids' | 'busy' | 'run'> & { onClose: () => void }

/** The day on which the chosen keyholders answered, as after a round of calls. */
export default function VerifyDialogue({ ids, busy, run, onClose }: Props) {
  const { data = [] } = useListContext()
  const title = useId()
  const [defaults] = useState(() => ({ verifiedOn: today() }))
  const count = ids.length === 1 ? '1 keyholder' : `${numberText(ids.length)} keyholders`

  async function verify(verifiedOn: string): Promise<void> {
    const done = await run(async () => {
      const { keyholders } = await ask(KeyholdersBeforeDocument, { ids })
      const records = versionsOf(data, keyholders.edges.map(({ node: { id, version } }) => ({ id, version: version ?? 0 })))
      await ask(VerifyKeyholdersDocument, { input: { verifiedAt: momentOf(verifiedOn), records } })
      return { did: `${count} verified` }
    })
    if (done) onClose()
  }

  return (
    <KeptDialog open onClose={onClose} maxWidth="xs" fullWidth aria-labelledby={title}>
      <Form onSubmit={(values: unknown) => verify((values as { verifiedOn: string }).verifiedOn)} defaultValues={defaults} noValidate>
        <KeptForm />
        <DialogTitle id={title}>Verify {count}</DialogTitle>
        <DialogContent sx={{ display: 'grid', gap: 2, pt: '8px !important' }}>
          <Box sx={{ fontSize: '0.8125rem', color: 'text.secondary' }}>All are noted as verified on this day, or none.</Box>
          <DateInput source="verifiedOn" label="Verified on" validate={[required('Say when they were verified'), notInTheFuture]} />
        </DialogContent>
        <DialogActions>
          <Button onClick={onClose}>Cancel</Button>
          <Button type="submit" variant="contained" disabled={busy}>
            Verify {count}
          </Button>
        </DialogActions>
      </Form>
    </KeptDialog>
  )
}

const notInTheFuture = (value: unknown) => (typeof value === 'string' && value > today() ? 'Must not be in the future' : undefined)

/** Of today it is the moment itself that counts, of an earlier day its beginning. */
const momentOf = (date: string): string => (date === today() ? new Date().toISOString() : startOfDay(date))
