import { ConfirmedButton } from '../../accounts/ConfirmedButton'
import { useViewer } from '../../access/ViewerContext'
import { ask } from '../../data/ask'
import { EndColleagueDocument } from '../../generated/graphql'
import { endingWords, isViewers, type Leaving, leftWords } from './leaversAccount'

type EndColleagueButtonProps = Leaving & { name: string }

/** One press for a leaver: place, contacts and account at once, keys as proposals. */
export function EndColleagueButton({ name, ...leaving }: EndColleagueButtonProps) {
  const viewer = useViewer()
  const { id, version } = leaving.colleague
  return (
    <ConfirmedButton
      label="Has left"
      of={name}
      title={`Has ${name} left?`}
      explanation={endingWords(leaving, viewer)}
      said={({ endColleague: { accountStays } }) => leftWords(name, accountStays, isViewers(leaving, viewer))}
      change={() => ask(EndColleagueDocument, { input: { id, version: version ?? 0 } })}
    />
  )
}
