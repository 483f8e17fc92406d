import BadgeOutlined from '@mui/icons-material/BadgeOutlined'
import BusinessOutlined from '@mui/icons-material/BusinessOutlined'
import HubOutlined from '@mui/icons-material/HubOutlined'
import KeyOutlined from '@mui/icons-material/KeyOutlined'
import PersonOutlined from '@mui/icons-material/PersonOutlined'
import PlaceOutlined from '@mui/icons-material/PlaceOutlined'
import type { SvgIconComponent } from '@mui/icons-material'
import type { FavouriteRecordFragment } from '../generated/graphql'
import { enumWords } from '../parts/labels'

/** A marked record as people read it, and where it is shown. */
export type Favourite = { icon: SvgIconComponent; title: string; detail: string; to: string }

type Named = { id: string; archivedAt: string | null }

/** What a mark leads to; null for one that leads to nothing which the viewer may read by now. */
export function favouriteOf({ organisation, person, premises, keyholder, zone, directorate }: FavouriteRecordFragment): Favourite | null {
  if (organisation) return shown(BusinessOutlined, 'organisations', organisation, organisation.name, ['Organisation', organisation.sector?.name])
  if (person) return shown(PersonOutlined, 'people', person, person.displayName, ['Person'])
  if (premises) return shown(PlaceOutlined, 'premises', premises, premises.name, ['Premises', premises.postcode])
  if (keyholder) return shown(KeyOutlined, 'keyholders', keyholder, keyholder.person?.displayName ?? 'Keyholder', ['Keyholder', keyholder.premises?.name])
  if (zone) return shown(HubOutlined, 'zones', zone, zone.name, [zone.kind && enumWords(zone.kind)])
  if (directorate) return shown(BadgeOutlined, 'directorates', directorate, directorate.name, ['Directorate'])
  return null
}

const shown = (icon: SvgIconComponent, resource: string, { id, archivedAt }: Named, name: string | null, about: readonly (string | null | undefined)[]): Favourite => ({
  icon,
  title: name ?? 'Withheld',
  detail: [...about, archivedAt && 'Archived'].filter(Boolean).join(' · '),
  to: `/${resource}/${id}/show`,
})
