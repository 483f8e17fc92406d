import { Alert } from '@mui/material'
import { useState } from 'react'
import { SelectInput, useListContext } from 'react-admin'
import { useMay } from '../access/ViewerContext'
import { ask } from '../data/ask'
import { ChangeOrganisationsDocument, OrganisationsBeforeDocument } from '../generated/graphql'
import { TIERS } from './tiers'
import { DateInput } from '../pages/form/DateInput'
import { numberText } from '../words/dates'
import { Row } from '../pages/form/FormPage'
import { RecordsPicker } from '../pages/form/RecordPicker'
import { groupChoices, issueChoices } from '../referenceLists/choices'
import { TogetherDialog } from '../together/TogetherDialog'
import { backTo, type Wanted } from './changeBack'
import { type useTogether, versionsOf } from '../together/useTogether'

type Chosen = readonly { id: string }[] | null
type Values = {
  tier?: number | string | null
  reviewDate?: string | null
  addGroups?: Chosen
  removeGroups?: Chosen
  addIssues?: Chosen
  removeIssues?: Chosen
}

/** Changes to the chosen organisations; what is left empty stays as it is with each. */
export default function ChangeDialog({
  ids,
  busy,
  run,
  onClose,
}: Pick<ReturnType<typeof useTogether>, 'ids' | 'busy' | 'run'> & { onClose: () => void }) {
  const mayDo = useMay()
  const { data = [] } = useListContext()
  const [empty, setEmpty] = useState(false)
  const count = ids.length === 1 ? '1 organisation' : `${numberText(ids.length)} organisations`

  async function change(values: Values): Promise<void> {
    const wanted = wantedOf(values)
    setEmpty(Object.keys(wanted).length === 0)
    if (Object.keys(wanted).length === 0) return
    const done = await run(async () => {
      const { organisations } = await ask(OrganisationsBeforeDocument, { ids })
      const before = organisations.edges.map(({ node }) => node)
      const records = versionsOf(
        data,
        before.map(({ id, version }) => ({ id, version: version ?? 0 })),
      )
      const { changeOrganisations } = await ask(ChangeOrganisationsDocument, {
        input: { changes: records.map((record) => ({ ...record, ...wanted })) },
      })
      const back = changeOrganisations.organisations.flatMap(({ id, version }) =>
        before.filter((one) => one.id === id).map((one) => backTo(one, wanted, { id, version: version ?? 0 })),
      )
      return { did: `${count} changed`, undo: () => ask(ChangeOrganisationsDocument, { input: { changes: back } }) }
    })
    if (done) onClose()
  }

  return (
    <TogetherDialog<Values>
      deed={`Change ${count}`}
      about="What is left empty stays as it is. All are changed, or none."
      wide
      busy={busy}
      onSubmit={change}
      onClose={onClose}
    >
      {empty && <Alert severity="warning">Nothing is to be changed yet.</Alert>}
      <Row>
        {mayDo('update', 'Organisation', 'tier') && (
          <SelectInput source="tier" label="Tier" choices={TIERS} emptyText="As it is" />
        )}
        {mayDo('update', 'Organisation', 'reviewDate') && <DateInput source="reviewDate" label="Review by" />}
      </Row>
      {mayDo('update', 'Organisation', 'groups') && (
        <Row>
          <RecordsPicker source="addGroups" label="Add to groups" kind="groups" choices={groupChoices} />
          <RecordsPicker source="removeGroups" label="Take out of groups" kind="groups" choices={groupChoices} />
        </Row>
      )}
      {mayDo('update', 'Organisation', 'issues') && (
        <Row>
          <RecordsPicker source="addIssues" label="Add issues" kind="issues" choices={issueChoices} />
          <RecordsPicker source="removeIssues" label="Take away issues" kind="issues" choices={issueChoices} />
        </Row>
      )}
    </TogetherDialog>
  )
}

/** Only what somebody has filled in. */
function wantedOf({ tier, reviewDate, ...lists }: Values): Wanted {
  const members = Object.entries(lists).flatMap(([key, chosen]) =>
    chosen && chosen.length > 0 ? [[key, chosen.map(({ id }) => id)] as const] : [],
  )
  return {
    ...(tier ? { tier: Number(tier) } : {}),
    ...(reviewDate ? { reviewDate } : {}),
    ...(Object.fromEntries(members) as Wanted),
  }
}
