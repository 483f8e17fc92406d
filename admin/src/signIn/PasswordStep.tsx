import KeyOutlined from '@mui/icons-material/KeyOutlined'
import LoginOutlined from '@mui/icons-material/LoginOutlined'
import { Button, Divider, Link as MuiLink, TextField, Typography } from '@mui/material'
import { Link } from 'react-router'
import { refusedAgain } from './faults'
import { passkeysWork, signInWithPasskey } from './passkey'
import { type Answer, goToSingleSignOn, signIn, type SignInOptions, singleSignOnInOtherTab } from './session'
import { StepForm } from './StepForm'
import { textOf, useStep } from './useStep'

type PasswordStepProps = {
  options: SignInOptions | undefined
  /** Whose password; the form asks for it if nobody is known yet. */
  email?: string | undefined
  fixed?: boolean
  /** The page behind must stay: links that would leave it open in another tab. */
  over?: boolean
  /** An error elsewhere that led here; shown until there is another one. */
  led?: string | null
  onAnswer: (answer: Answer, password: string) => void
}

/** The first step: password, passkey, or the force's own account. */
export function PasswordStep({ options, email, fixed = false, over = false, led = null, onAnswer }: PasswordStepProps) {
  const answered = async (sent: Promise<Answer>, password = '') =>
    onAnswer(
      await sent.catch((error: unknown) => {
        throw over ? refusedAgain(error) : error
      }),
      password,
    )
  const { fault, waiting, submit, run } = useStep(async (values) => {
    const password = textOf(values, 'password')
    await answered(signIn(textOf(values, 'email'), password), password)
  })
  const passkeys = (options?.passkeys ?? false) && passkeysWork()
  const sso = fixed ? null : options?.sso
  return (
    <StepForm
      onSubmit={submit}
      fault={fault ?? led}
      waiting={waiting}
      action={fixed ? 'Confirm' : 'Sign in'}
      below={
        <>
          {!fixed && (
            <MuiLink
              component={Link}
              to="/forgotten-password"
              {...(over ? { target: '_blank' } : {})}
              variant="body2"
              sx={{ justifySelf: 'center', py: 0.5 }}
            >
              Forgotten password?
            </MuiLink>
          )}
          {!fixed && !over && (
            <MuiLink component={Link} to="/register" variant="body2" sx={{ justifySelf: 'center', py: 0.5 }}>
              Residents and small businesses: register
            </MuiLink>
          )}
          {(passkeys || sso) && <Divider sx={{ color: 'text.secondary', fontSize: '0.75rem' }}>or</Divider>}
          {passkeys && (
            <Button
              variant="outlined"
              size="large"
              startIcon={<KeyOutlined />}
              disabled={waiting}
              onClick={() => run(() => answered(signInWithPasskey()))}
              sx={{ minHeight: 40 }}
            >
              Use a passkey
            </Button>
          )}
          {sso && (
            <Button
              variant="outlined"
              size="large"
              startIcon={<LoginOutlined />}
              disabled={waiting}
              onClick={() => run(over ? singleSignOnInOtherTab : goToSingleSignOn)}
              sx={{ minHeight: 40 }}
            >
              {sso}
            </Button>
          )}
          {sso && over && (
            <Typography variant="body2" sx={{ color: 'text.secondary' }}>
              “{sso}” opens in another tab. Come back to this one afterwards.
            </Typography>
          )}
        </>
      }
    >
      <TextField
        name="email"
        type="email"
        label="E-mail address"
        autoComplete="username webauthn"
        required
        autoFocus={email === undefined}
        defaultValue={email ?? ''}
        fullWidth
        slotProps={{ input: { readOnly: fixed } }}
      />
      <TextField
        name="password"
        type="password"
        label="Password"
        autoComplete="current-password"
        required
        autoFocus={email !== undefined}
        fullWidth
      />
    </StepForm>
  )
}
