import { ConfirmedButton } from '../../accounts/ConfirmedButton'
import { ask } from '../../data/ask'
import { EndColleagueDocument, type OwnAffiliationFragment } from '../../generated/graphql'

type EndColleagueButtonProps = { colleague: OwnAffiliationFragment; name: string }

/** One press for a leaver: place and contacts at once, keys as proposals. */
export const EndColleagueButton = ({ colleague: { id, version }, name }: EndColleagueButtonProps) => (
  <ConfirmedButton
    label="Has left"
    of={name}
    title={`Has ${name} left?`}
    explanation="Their place with you ends today, and their work contacts are taken away. That they no longer hold keys waits for a register manager. If they sign in here, an owner also suspends their account under Colleagues."
    said={`${name} has left`}
    change={() => ask(EndColleagueDocument, { input: { id, version: version ?? 0 } })}
  />
)
