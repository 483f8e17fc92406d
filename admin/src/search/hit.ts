import BusinessOutlined from '@mui/icons-material/BusinessOutlined'
import PersonOutlined from '@mui/icons-material/PersonOutlined'
import PlaceOutlined from '@mui/icons-material/PlaceOutlined'
import type { SvgIconComponent } from '@mui/icons-material'
import type { SearchHitFragment } from '../generated/graphql'
import { enumWords } from '../words/labels'

/** A found record in words, and its page. */
type Hit = { kind: string; icon: SvgIconComponent; title: string; detail: string; to: string }

const joined = (parts: readonly (string | null | undefined)[]): string => parts.filter(Boolean).join(' · ')

export function hitOf({ node }: SearchHitFragment): Hit {
  switch (node.__typename) {
    case 'Organisation':
      return {
        kind: 'Organisation',
        icon: BusinessOutlined,
        title: node.name ?? 'Organisation',
        detail: joined([
          node.kind && enumWords(node.kind),
          node.sector?.name,
          node.tier === null ? null : `Tier ${node.tier}`,
        ]),
        to: `/organisations/${node.id}/show`,
      }
    case 'Person':
      return {
        kind: 'Person',
        icon: PersonOutlined,
        title: node.displayName ?? 'Person',
        detail: joined(
          (node.affiliations ?? []).map(({ role, organisation }) =>
            [role, organisation?.name].filter(Boolean).join(', '),
          ),
        ),
        to: `/people/${node.id}/show`,
      }
    case 'Premises':
      return {
        kind: 'Premises',
        icon: PlaceOutlined,
        title: node.name ?? 'Premises',
        detail: joined([node.addressLine1, node.postcode, node.ward?.name]),
        to: `/premises/${node.id}/show`,
      }
  }
}
