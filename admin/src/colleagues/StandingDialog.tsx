import { Button } from '@mui/material'
import { useNotify, useRefresh } from 'react-admin'
import { ask } from '../data/ask'
import { ChangeColleagueDocument, type Standing } from '../generated/graphql'
import { TitledDialog } from '../pages/dialogs/TitledDialog'
import { StepForm } from '../signIn/StepForm'
import { textOf, useStep } from '../signIn/useStep'
import { StandingChoice } from './StandingChoice'
import type { Colleague } from './useColleagues'

/** Changes what a colleague may do, from their next request. */
export function StandingDialog({ colleague, onClose }: { colleague: Colleague; onClose: () => void }) {
  const notify = useNotify()
  const refresh = useRefresh()
  const { id, version, displayName, standing } = colleague
  const { fault, waiting, submit } = useStep(async (values) => {
    const chosen = textOf(values, 'standing') as Standing
    if (chosen !== standing) {
      await ask(ChangeColleagueDocument, { input: { id, version: version ?? 0, standing: chosen } })
      notify('It counts from the next request', { type: 'success' })
      refresh()
    }
    onClose()
  })
  return (
    <TitledDialog title={`What ${displayName ?? 'this colleague'} may do`} onClose={onClose}>
      <StepForm
        onSubmit={submit}
        fault={fault}
        waiting={waiting}
        action="Save"
        below={<Button onClick={onClose}>Cancel</Button>}
      >
        <StandingChoice defaultValue={standing ?? 'VIEWER'} />
      </StepForm>
    </TitledDialog>
  )
}
