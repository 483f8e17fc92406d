import { useLogin } from 'react-admin'
import { useLocation, useSearchParams } from 'react-router'
import { faultWords } from './faults'
import { tellOtherTabs } from '../data/otherTabs'
import { PublicPage } from './PublicPage'
import { SignInSteps } from './SignInSteps'

/** The sign-in page. */
export default function SignIn() {
  const enter = useLogin()
  const { state } = useLocation() as { state: { email?: string } | null }
  const [parameters] = useSearchParams()
  const done = () => {
    tellOtherTabs()
    void enter({})
  }
  return (
    <SignInSteps
      email={state?.email}
      led={faultWords(parameters.get('error') ?? '')}
      onDone={done}
      frame={(title, steps) => <PublicPage title={title}>{steps}</PublicPage>}
    />
  )
}
