import EditOutlined from '@mui/icons-material/EditOutlined'
import KeyOutlined from '@mui/icons-material/KeyOutlined'
import DeleteOutlined from '@mui/icons-material/DeleteOutlined'
import { Button, Chip, TextField } from '@mui/material'
import { useState } from 'react'
import { ask } from '../data/ask'
import { RemovePasskeyDocument, RenamePasskeyDocument } from '../generated/graphql'
import { AddButton } from '../pages/AddButton'
import { MomentText } from '../words/DateText'
import { RowMenu } from '../pages/record/RowMenu'
import { Section } from '../pages/Section'
import { addPasskey, passkeysWork } from '../signIn/passkey'
import { StepForm } from '../signIn/StepForm'
import { textOf, useStep } from '../signIn/useStep'
import { TitledDialog } from '../pages/dialogs/TitledDialog'
import { Line, Lines } from './Line'
import type { Security } from './useSecurity'

type Passkey = Security['passkeys'][number]
type Run = (work: () => Promise<unknown>, said?: string) => Promise<void>

/** Passkeys, which sign in without a password. */
export function PasskeysSection({ passkeys, run }: { passkeys: readonly Passkey[]; run: Run }) {
  const [named, setNamed] = useState<Passkey | 'NEW' | null>(null)
  const close = () => setNamed(null)
  const add = (name: string) => run(() => addPasskey(name), 'The passkey is ready').then(close)
  const rename = (id: string, name: string) =>
    run(() => ask(RenamePasskeyDocument, { input: { id, name } }), 'Renamed').then(close)
  const remove = (id: string) => void run(() => ask(RemovePasskeyDocument, { input: { id } }), 'The passkey is removed')
  return (
    <Section
      title="Passkeys"
      count={passkeys.length}
      flush
      actions={passkeysWork() && <AddButton label="Add a passkey" onClick={() => setNamed('NEW')} />}
    >
      <Lines>
        {passkeys.map((passkey) => (
          <Line
            key={passkey.id}
            icon={KeyOutlined}
            title={passkey.name ?? 'Passkey'}
            badge={passkey.backedUp && <Chip label="Backed up" />}
            actions={
              <RowMenu
                label={`Actions for ${passkey.name ?? 'this passkey'}`}
                actions={[
                  { label: 'Rename', icon: EditOutlined, onChoose: () => setNamed(passkey) },
                  { label: 'Remove', icon: DeleteOutlined, onChoose: () => remove(passkey.id) },
                ]}
              />
            }
          >
            Made {passkey.createdAt && <MomentText value={passkey.createdAt} />} ·{' '}
            {passkey.lastUsedAt ? (
              <>
                last used <MomentText value={passkey.lastUsedAt} withTime />
              </>
            ) : (
              'not used yet'
            )}
          </Line>
        ))}
        {passkeys.length === 0 && (
          <Line icon={KeyOutlined} title="No passkeys">
            {passkeysWork()
              ? 'Fingerprint, face or PIN of a device, or a security key: one step in place of two'
              : 'This browser, or this address without HTTPS, cannot use passkeys'}
          </Line>
        )}
      </Lines>
      {named !== null && (
        <NameDialog
          title={named === 'NEW' ? 'Add a passkey' : 'Rename the passkey'}
          name={named === 'NEW' ? '' : (named.name ?? '')}
          onClose={close}
          onSave={(name) => (named === 'NEW' ? add(name) : rename(named.id, name))}
        />
      )}
    </Section>
  )
}

function NameDialog({
  title,
  name,
  onSave,
  onClose,
}: {
  title: string
  name: string
  onSave: (name: string) => Promise<void>
  onClose: () => void
}) {
  const { fault, waiting, submit } = useStep((values) => onSave(textOf(values, 'name')))
  return (
    <TitledDialog title={title} onClose={onClose}>
      <StepForm
        onSubmit={submit}
        fault={fault}
        waiting={waiting}
        action={name === '' ? 'Continue' : 'Save'}
        below={<Button onClick={onClose}>Cancel</Button>}
      >
        <TextField
          name="name"
          label="Name"
          defaultValue={name}
          required
          autoFocus
          fullWidth
          helperText="So that you know it again, such as “Office laptop”."
          slotProps={{ htmlInput: { maxLength: 100 } }}
        />
      </StepForm>
    </TitledDialog>
  )
}
