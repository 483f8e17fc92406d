import { Box } from '@mui/material'
import { useEffect } from 'react'
import { CheckboxGroupInput, email, required, SelectInput, TextInput } from 'react-admin'
import { useFormContext, useWatch } from 'react-hook-form'
import { standings } from '../access/standings'
import type { Role } from '../generated/graphql'
import { organisationChoices } from '../organisations/choices'
import { Row } from '../pages/form/FormPage'
import { needed } from '../pages/form/needed'
import { Permitted } from '../pages/form/Permitted'
import { RecordPicker } from '../pages/form/RecordPicker'
import { roleChoices } from './roleTasks'

type RoleChoice = (typeof roleChoices)[number]

const RoleOption = ({ name, task }: RoleChoice) => (
  <Box component="span" sx={{ display: 'block', py: 0.5 }}>
    <Box component="span" sx={{ display: 'block', fontSize: '0.8125rem', fontWeight: 550 }}>
      {name}
    </Box>
    <Box component="span" sx={{ display: 'block', fontSize: '0.75rem', color: 'text.secondary', lineHeight: 1.35 }}>
      {task}
    </Box>
  </Box>
)

const ROLES = {
  '& .MuiFormGroup-root': {
    display: 'grid',
    gridTemplateColumns: { xs: 'minmax(0, 1fr)', sm: 'repeat(2, minmax(0, 1fr))' },
    columnGap: 2,
  },
  '& .MuiFormControlLabel-root': { alignItems: 'flex-start', mr: 0 },
  '& .MuiCheckbox-root': { pt: 0.5 },
}

/** What an administrator enters for an account. */
export function AccountInputs({ invites = false }: { invites?: boolean }) {
  return (
    <>
      <Row>
        <Permitted type="Account" field="displayName">
          <TextInput
            source="displayName"
            label="Name"
            {...needed('Give the account a name')}
            autoComplete="off"
            helperText="As others see it beside changes"
          />
        </Permitted>
        <Permitted type="Account" field="email">
          <TextInput
            source="email"
            label="E-mail"
            type="email"
            required
            validate={[required('Give an e-mail address'), email('This must be an e-mail address')]}
            autoComplete="off"
            helperText={
              invites
                ? 'The invitation goes there'
                : 'The old address is told of the change, and links sent there stop working'
            }
          />
        </Permitted>
      </Row>
      <Permitted type="Account" field="roles">
        <CheckboxGroupInput
          source="roles"
          label="Roles"
          choices={[...roleChoices]}
          optionText={(role: RoleChoice) => <RoleOption {...role} />}
          defaultValue={[]}
          row={false}
          helperText="Somebody with several roles has the rights of each"
          sx={ROLES}
        />
      </Permitted>
      <OrganisationInput />
      <StandingInput />
    </>
  )
}

/** Only for stakeholders: they see this organisation and no other. */
function OrganisationInput() {
  const roles = (useWatch({ name: 'roles' }) ?? []) as Role[]
  const organisation: unknown = useWatch({ name: 'organisation' })
  if (!roles.includes('STAKEHOLDER') && !organisation) return null
  return (
    <Permitted type="Account" field="organisation">
      <RecordPicker
        source="organisation"
        label="Organisation"
        kind="organisations"
        choices={organisationChoices}
        helperText="Whose people, premises and keyholders this stakeholder sees"
      />
    </Permitted>
  )
}

/** Only for stakeholders: the others have none. */
function StandingInput() {
  const roles = (useWatch({ name: 'roles' }) ?? []) as Role[]
  const { setValue, getValues } = useFormContext()
  const isStakeholder = roles.includes('STAKEHOLDER')
  useEffect(() => {
    if (!isStakeholder && getValues('standing')) setValue('standing', null, { shouldDirty: true })
  }, [isStakeholder, getValues, setValue])
  if (!isStakeholder) return null
  return (
    <Permitted type="Account" field="standing">
      <SelectInput
        source="standing"
        label="Standing there"
        choices={[...standings]}
        {...needed('Choose what they may do there')}
        helperText="An owner also invites and suspends colleagues; an organisation’s first account should be one"
      />
    </Permitted>
  )
}
