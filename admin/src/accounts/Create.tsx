import { CreatePage } from '../pages/form/FormPage'
import { Section } from '../pages/Section'
import { AccountInputs } from './Inputs'

export default function AccountCreate() {
  return (
    <CreatePage title="Invite somebody" save="Send the invitation" aside={<WhatHappens />}>
      <AccountInputs invites />
    </CreatePage>
  )
}

const WhatHappens = () => (
  <Section title="What happens next">
    They get a mail with a link that works once, for 72 hours, and choose their own password: nobody else ever knows it.
    Until then the list shows the account as invited. A directorate is assigned on the account&rsquo;s page.
  </Section>
)
