import { ConfirmedButton } from '../../accounts/ConfirmedButton'
import { useViewer } from '../../access/ViewerContext'
import { ask } from '../../data/ask'
import { EndColleagueDocument, type OwnAccountFragment, type OwnAffiliationFragment } from '../../generated/graphql'
import { accountWords } from './leaversAccount'

type EndColleagueButtonProps = {
  colleague: OwnAffiliationFragment
  name: string
  /** Theirs, as far as the viewer is shown accounts. */
  accounts: readonly OwnAccountFragment[]
}

/** One press for a leaver: place, contacts and account at once, keys as proposals. */
export function EndColleagueButton({ colleague: { id, version }, name, accounts }: EndColleagueButtonProps) {
  const viewer = useViewer()
  return (
    <ConfirmedButton
      label="Has left"
      of={name}
      title={`Has ${name} left?`}
      explanation={`Their place with you ends today, and their work contacts are taken away. That they no longer hold keys waits for a register manager. ${accountWords(accounts, viewer)}`}
      said={`${name} has left`}
      change={() => ask(EndColleagueDocument, { input: { id, version: version ?? 0 } })}
    />
  )
}
