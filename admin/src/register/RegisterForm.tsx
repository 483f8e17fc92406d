import {
  Alert,
  Box,
  Button,
  Checkbox,
  FormControl,
  FormControlLabel,
  FormLabel,
  LinearProgress,
  Radio,
  RadioGroup,
  TextField,
  Typography,
} from '@mui/material'
import { type FormEvent, useState } from 'react'
import { ChoiceGroup } from './ChoiceGroup'
import type { Entry, Kind, Offered } from './registering'

const CHANNELS: Readonly<Record<string, string>> = { EMAIL: 'E-mail', SMS: 'Text message', PHONE: 'Telephone call' }

type Props = {
  offered: Offered
  progress: number | null
  fault: string | null
  faults: Readonly<Record<string, string>>
  onSend: (entry: Entry) => void
}

/** Everything on one page: who they are, where, and what they wish to hear about. */
export function RegisterForm({ offered: { topics, channels, consent }, progress, fault, faults, onSend }: Props) {
  const [kind, setKind] = useState<Kind>('RESIDENT')
  const [text, setText] = useState({
    displayName: '',
    businessName: '',
    email: '',
    postcode: '',
    telephone: '',
    rhubarb: '',
  })
  const [wished, setWished] = useState<readonly string[]>([])
  const [ways, setWays] = useState<readonly string[]>(['EMAIL'])

  const needsNumber = ways.some((way) => way !== 'EMAIL')

  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    // One that is hidden again is not sent.
    const telephone = needsNumber ? text.telephone : ''
    onSend({ ...text, telephone, kind, topics: wished, channels: ways, consentVersion: consent.version })
  }
  const input = (name: keyof typeof text) => ({
    name,
    value: text[name],
    onChange: (event: { target: { value: string } }) => setText({ ...text, [name]: event.target.value }),
    error: faults[name] !== undefined,
    fullWidth: true,
  })

  return (
    <Box component="form" onSubmit={submit} sx={{ display: 'grid', gap: 2 }}>
      {fault && (
        <Alert severity="error" role="alert">
          {fault}
        </Alert>
      )}
      <FormControl>
        <FormLabel id="register-kind">I register as</FormLabel>
        <RadioGroup aria-labelledby="register-kind" value={kind} onChange={(_event, value) => setKind(value as Kind)}>
          <FormControlLabel value="RESIDENT" control={<Radio />} label="A resident" />
          <FormControlLabel value="BUSINESS" control={<Radio />} label="A small business" />
        </RadioGroup>
      </FormControl>
      <TextField
        {...input('displayName')}
        label="Your name"
        autoComplete="name"
        required
        helperText={faults['displayName']}
      />
      {kind === 'BUSINESS' && (
        <TextField
          {...input('businessName')}
          label="Name of the business"
          autoComplete="organization"
          required
          helperText={faults['businessName']}
        />
      )}
      <TextField
        {...input('email')}
        type="email"
        label="E-mail address"
        autoComplete="email"
        required
        helperText={faults['email'] ?? 'We send a link there. You sign in with this address.'}
      />
      <TextField
        {...input('postcode')}
        label="Postcode"
        autoComplete="postal-code"
        required
        helperText={faults['postcode'] ?? 'It tells us your ward.'}
      />
      <ChoiceGroup
        label="What would you like to hear about?"
        choices={topics}
        chosen={wished}
        onChange={setWished}
        fault={faults['topics']}
      />
      <ChoiceGroup
        label="How may we tell you?"
        choices={channels.map((id) => ({ id, name: CHANNELS[id] ?? id }))}
        chosen={ways}
        onChange={setWays}
        fault={faults['channels']}
      />
      {needsNumber && (
        <TextField
          {...input('telephone')}
          type="tel"
          label="Telephone number"
          autoComplete="tel"
          required
          helperText={faults['telephone']}
        />
      )}
      {/* Programs fill it in; nobody sees it, reads it or comes to it by keyboard. */}
      <Box aria-hidden sx={{ position: 'absolute', left: -10_000, width: 1, height: 1, overflow: 'hidden' }}>
        <input
          name="rhubarb"
          tabIndex={-1}
          autoComplete="off"
          value={text.rhubarb}
          onChange={(event) => setText({ ...text, rhubarb: event.target.value })}
        />
      </Box>
      {/* Another wording is another box, which is empty. */}
      <FormControlLabel
        key={consent.version}
        control={<Checkbox required />}
        label={consent.wording}
        sx={{ alignItems: 'flex-start' }}
      />
      {progress !== null && (
        <Box role="status">
          <Typography variant="body2">Checking that you are a person …</Typography>
          <LinearProgress variant="determinate" value={progress} aria-label="Checking that you are a person" />
        </Box>
      )}
      <Button type="submit" variant="contained" size="large" loading={progress !== null}>
        Register
      </Button>
    </Box>
  )
}
