import { Button } from '@mui/material'
import { useState } from 'react'
import { enumWords } from '../../words/labels'
import { Fact, Facts } from '../../pages/Facts'
import { Section } from '../../pages/Section'
import type { OwnOrganisationFragment } from '../../generated/graphql'
import { ProfileDialog } from './ProfileDialog'

type AboutSectionProps = { organisation: OwnOrganisationFragment; keeps: boolean }

export function AboutSection({ organisation, keeps }: AboutSectionProps) {
  const [changing, setChanging] = useState(false)
  const { name, kind, sector, tier, groups, website } = organisation
  return (
    <Section
      title="About you"
      actions={
        keeps && (
          <Button aria-label="Change what is said about you" onClick={() => setChanging(true)}>
            Change
          </Button>
        )
      }
    >
      <Facts>
        <Fact name="Name">{name}</Fact>
        <Fact name="Website">{website ?? NONE}</Fact>
        <Fact name="Kind">{kind ? enumWords(kind) : NONE}</Fact>
        <Fact name="Sector">{sector?.name ?? NONE}</Fact>
        <Fact name="Priority">{tier === null ? NONE : `Tier ${tier}`}</Fact>
        <Fact name="Groups">{groups?.map((group) => group.name).join(', ') || NONE}</Fact>
      </Facts>
      {changing && <ProfileDialog organisation={organisation} onClose={() => setChanging(false)} />}
    </Section>
  )
}

const NONE = 'Not said yet'
