import { useState } from 'react'
import { required, useListContext } from 'react-admin'
import { ask } from '../data/ask'
import { KeyholdersBeforeDocument, VerifyKeyholdersDocument } from '../generated/graphql'
import { DateInput } from '../pages/form/DateInput'
import { numberText, startOfDay, today } from '../words/dates'
import { TogetherDialog } from '../together/TogetherDialog'
import { type useTogether, versionsOf } from '../together/useTogether'

type Values = { verifiedOn: string }
type Props = Pick<ReturnType<typeof useTogether>, 'ids' | 'busy' | 'run'> & { onClose: () => void }

/** Asks on which day the chosen keyholders answered, as after a round of calls. */
export default function VerifyDialog({ ids, busy, run, onClose }: Props) {
  const { data = [] } = useListContext()
  const [defaults] = useState(() => ({ verifiedOn: today() }))
  const count = ids.length === 1 ? '1 keyholder' : `${numberText(ids.length)} keyholders`

  async function verify(verifiedOn: string): Promise<void> {
    const done = await run(async () => {
      const { keyholders } = await ask(KeyholdersBeforeDocument, { ids })
      const records = versionsOf(
        data,
        keyholders.edges.map(({ node: { id, version } }) => ({ id, version: version ?? 0 })),
      )
      await ask(VerifyKeyholdersDocument, { input: { verifiedAt: momentOf(verifiedOn), records } })
      return { did: `${count} verified` }
    })
    if (done) onClose()
  }

  return (
    <TogetherDialog<Values>
      deed={`Verify ${count}`}
      about="All are recorded as verified on this day, or none."
      busy={busy}
      defaults={defaults}
      onSubmit={({ verifiedOn }) => verify(verifiedOn)}
      onClose={onClose}
    >
      <DateInput
        source="verifiedOn"
        label="Verified on"
        validate={[required('Say when they were verified'), notInTheFuture]}
      />
    </TogetherDialog>
  )
}

const notInTheFuture = (value: unknown) =>
  typeof value === 'string' && value > today() ? 'Must not be in the future' : undefined

/** Today means this moment, an earlier day its beginning. */
const momentOf = (date: string): string => (date === today() ? new Date().toISOString() : startOfDay(date))
