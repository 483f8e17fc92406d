import PhoneIphoneOutlined from '@mui/icons-material/PhoneIphoneOutlined'
import { Button, Chip } from '@mui/material'
import { useState } from 'react'
import { MomentText } from '../words/DateText'
import { Section } from '../pages/Section'
import { postSignedIn as post } from '../signIn/session'
import { AskPassword } from './AskPassword'
import { TitledDialog } from '../pages/dialogs/TitledDialog'
import { Line, Lines } from './Line'
import { KeepCodes } from './RecoveryCodes'
import { SetUpApp } from './SetUpApp'
import { type Security, useReloadSecurity } from './useSecurity'

type Task = 'SET_UP' | 'REMOVE' | 'RENEW' | null
const FEW_CODES = 3

/** The authenticator app and its recovery codes. `prove` makes sure that the session is fresh before a dialog opens. */
export function AppSection({ app, prove }: { app: Security['authenticatorApp']; prove: (then: () => void) => void }) {
  const [task, setTask] = useState<Task>(null)
  const reload = useReloadSecurity()
  const close = () => {
    setTask(null)
    void reload()
  }
  const begin = (chosen: Task) => () => prove(() => setTask(chosen))
  const left = app?.recoveryCodesLeft ?? 0
  return (
    <Section title="Authenticator app" flush>
      <Lines>
        {app?.verified ? (
          <Line
            icon={PhoneIphoneOutlined}
            title="App on a phone"
            badge={<Chip label="On" color="success" variant="outlined" />}
            actions={
              <>
                <Button onClick={begin('RENEW')}>New recovery codes</Button>
                <Button color="error" onClick={begin('REMOVE')}>
                  Switch off
                </Button>
              </>
            }
          >
            Set up {app.createdAt && <MomentText value={app.createdAt} />} ·{' '}
            <span>{left === 1 ? '1 recovery code left' : `${left} recovery codes left`}</span>
            {left <= FEW_CODES && <strong> · make new ones soon</strong>}
          </Line>
        ) : (
          <Line
            icon={PhoneIphoneOutlined}
            title="No app is set up"
            actions={
              <Button variant="contained" onClick={begin('SET_UP')}>
                Set up
              </Button>
            }
          >
            Six digits from your phone, in addition to the password
          </Line>
        )}
      </Lines>
      {task === 'SET_UP' && (
        <TitledDialog title="Set up an authenticator app" onClose={close}>
          <SetUpApp password="" onDone={close} onCancel={close} />
        </TitledDialog>
      )}
      {task === 'REMOVE' && (
        <TitledDialog title="Switch off the authenticator app" onClose={close}>
          <AskPassword
            action="Switch off"
            onCancel={close}
            send={async (password) => {
              await post('/two-factor/disable', password === '' ? {} : { password })
              close()
            }}
          />
        </TitledDialog>
      )}
      {task === 'RENEW' && <RenewCodes onClose={close} />}
    </Section>
  )
}

function RenewCodes({ onClose }: { onClose: () => void }) {
  const [codes, setCodes] = useState<readonly string[] | null>(null)
  const renew = async (password: string) => {
    const body = password === '' ? {} : { password }
    const { backupCodes } = await post<{ backupCodes: string[] }>('/two-factor/generate-backup-codes', body)
    setCodes(backupCodes)
  }
  return (
    <TitledDialog title="New recovery codes" onClose={onClose}>
      {codes === null ? (
        <AskPassword action="Make new codes" send={renew} onCancel={onClose} />
      ) : (
        <KeepCodes codes={codes} onDone={onClose} />
      )}
    </TitledDialog>
  )
}
