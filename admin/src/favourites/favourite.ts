import BadgeOutlined from '@mui/icons-material/BadgeOutlined'
import BusinessOutlined from '@mui/icons-material/BusinessOutlined'
import HubOutlined from '@mui/icons-material/HubOutlined'
import KeyOutlined from '@mui/icons-material/KeyOutlined'
import PersonOutlined from '@mui/icons-material/PersonOutlined'
import PlaceOutlined from '@mui/icons-material/PlaceOutlined'
import type { SvgIconComponent } from '@mui/icons-material'
import type { FavouriteRecordFragment } from '../generated/graphql'
import { enumWords } from '../words/labels'

/** A marked record as people read it, and where it is shown. */
type Favourite = { icon: SvgIconComponent; title: string; detail: string; to: string }

type Marked = { id: string; archivedAt: string | null; name?: string | null; displayName?: string | null }

/** The record that a favourite leads to; null if the viewer may no longer read it. */
export function favouriteOf(mark: FavouriteRecordFragment): Favourite | null {
  const { organisation, person, premises, keyholder, zone, directorate } = mark
  if (organisation)
    return shown(BusinessOutlined, 'organisations', organisation, ['Organisation', organisation.sector?.name])
  if (person) return shown(PersonOutlined, 'people', person, ['Person'])
  if (premises) return shown(PlaceOutlined, 'premises', premises, ['Premises', premises.postcode])
  if (keyholder) {
    const named = { ...keyholder, name: keyholder.person?.displayName ?? 'Keyholder' }
    return shown(KeyOutlined, 'keyholders', named, ['Keyholder', keyholder.premises?.name])
  }
  if (zone) return shown(HubOutlined, 'zones', zone, [zone.kind && enumWords(zone.kind)])
  if (directorate) return shown(BadgeOutlined, 'directorates', directorate, ['Directorate'])
  return null
}

type About = readonly (string | null | undefined)[]

function shown(icon: SvgIconComponent, resource: string, record: Marked, about: About): Favourite {
  const { id, archivedAt, name, displayName } = record
  const detail = [...about, archivedAt && 'Archived'].filter(Boolean).join(' · ')
  return { icon, title: name ?? displayName ?? 'Withheld', detail, to: `/${resource}/${id}/show` }
}
