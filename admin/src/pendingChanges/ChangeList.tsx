import TaskAltOutlined from '@mui/icons-material/TaskAltOutlined'
import { Box, Button, Card, Tab as TabButton, Tabs } from '@mui/material'
import type { PendingChangesQuery } from '../generated/graphql'
import { Notice } from '../pages/Notice'
import { addressOf } from './addressOf'
import { ChangeRow } from './ChangeRow'
import { type Tab, TABS } from './tabs'

type ChangeListProps = {
  tab: Tab
  onTab: (tab: Tab) => void
  found: PendingChangesQuery
  /** The id of the change that is shown beside the list. */
  chosen: string | undefined
  onChoose: () => void
  /** The id of the change that was shown in place of the list. */
  cameFrom: string | undefined
  /** Reads more, if there may be more. */
  onMore: (() => void) | undefined
}

/** Changes that wait, the longest waiting first, or those that are decided. */
export function ChangeList({ tab, onTab, found: { listed, waiting }, chosen, onChoose, ...more }: ChangeListProps) {
  const { cameFrom, onMore } = more
  return (
    <Card sx={{ alignSelf: 'start' }}>
      <Tabs
        value={tab}
        onChange={(_event, next: Tab) => onTab(next)}
        aria-label="Changes"
        sx={{ minHeight: 44, borderBottom: 1, borderColor: 'divider' }}
      >
        {TABS.map(({ id, label }) => (
          <TabButton
            key={id}
            value={id}
            id={`changes-${id}`}
            aria-controls="changes-list"
            label={id === 'open' ? `${label} ${waiting.totalCount}` : label}
            sx={{ minHeight: 44, minWidth: 0, px: 2 }}
          />
        ))}
      </Tabs>
      <Box id="changes-list" role="tabpanel" aria-labelledby={`changes-${tab}`}>
        {listed.edges.length === 0 ? (
          <Notice icon={TaskAltOutlined} title="Nothing here">
            {TABS.find(({ id }) => id === tab)?.none}
          </Notice>
        ) : (
          <Box component="ul" aria-label="Changes" sx={{ listStyle: 'none', m: 0, p: 0 }}>
            {listed.edges.map(({ node }) => (
              <ChangeRow
                key={node.id}
                change={node}
                to={addressOf({ tab, id: node.id })}
                chosen={node.id === chosen}
                takesFocus={node.id === cameFrom}
                onChoose={onChoose}
              />
            ))}
          </Box>
        )}
        {onMore && (
          <Box sx={{ p: 1, textAlign: 'center' }}>
            <Button onClick={onMore}>Show more</Button>
          </Box>
        )}
      </Box>
    </Card>
  )
}
