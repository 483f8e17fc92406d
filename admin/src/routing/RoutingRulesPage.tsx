import AddOutlined from '@mui/icons-material/AddOutlined'
import AltRouteOutlined from '@mui/icons-material/AltRouteOutlined'
import ArchiveOutlined from '@mui/icons-material/ArchiveOutlined'
import EditOutlined from '@mui/icons-material/EditOutlined'
import { Button, Card, TableBody, TableCell, TableRow } from '@mui/material'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useMay } from '../access/ViewerContext'
import { ask } from '../data/ask'
import { type RoutingRuleFormFragment, RoutingRulesDocument } from '../generated/graphql'
import { AccessDeniedPage } from '../pages/AccessDeniedPage'
import { ErrorState, Outdated } from '../pages/ErrorState'
import { Notice } from '../pages/Notice'
import { PageHeader } from '../pages/PageHeader'
import { PageLoading } from '../pages/PageLoading'
import { RowMenu } from '../pages/record/RowMenu'
import { useArchive } from '../pages/record/useArchive'
import { SmallTable } from '../pages/SmallTable'
import { conditionsOf, daysOf } from './ruleWords'
import { RuleDialog } from './RuleDialog'

type Rule = RoutingRuleFormFragment

const ABOUT =
  'Which directorate a question goes to: that of the rule with the most conditions, then with the lowest order. ' +
  'A question that no rule matches goes to the directorate for communities.'

/** Which directorate a question goes to; administrators keep the rules here. */
export default function RoutingRulesPage() {
  const mayDo = useMay()
  const [opened, setOpened] = useState<{ rule?: Rule } | null>(null)
  // Others may read some of them, and keep none.
  const keeps = mayDo('create', 'RoutingRule')
  const { data, error, refetch } = useQuery({
    queryKey: ['routing rules'],
    enabled: keeps,
    queryFn: async ({ signal }) => (await ask(RoutingRulesDocument, {}, { signal })).routingRules,
  })
  if (!keeps) return <AccessDeniedPage />
  if (!data) return error ? <ErrorState error={error} onRetry={() => void refetch()} /> : <PageLoading />
  const rules = data.edges.map(({ node }) => node)
  const next = Math.max(0, ...rules.map(({ position }) => position ?? 0)) + 10
  const add = (
    <Button variant="contained" startIcon={<AddOutlined />} onClick={() => setOpened({})}>
      New rule
    </Button>
  )
  return (
    <>
      <PageHeader title="Routing rules" subtitle={ABOUT} actions={add} />
      {error && <Outdated error={error} onRetry={() => void refetch()} />}
      <Card sx={{ mb: 2 }}>
        {rules.length === 0 ? (
          <Notice icon={AltRouteOutlined} title="No routing rules yet" action={add}>
            All questions go to the directorate for communities.
          </Notice>
        ) : (
          <Rules rules={rules} onEdit={(rule) => setOpened({ rule })} />
        )}
      </Card>
      {opened && <RuleDialog rule={opened.rule} next={next} onClose={() => setOpened(null)} />}
    </>
  )
}

function Rules({ rules, onEdit }: { rules: readonly Rule[]; onEdit: (rule: Rule) => void }) {
  const mayDo = useMay()
  const { archive } = useArchive('routing-rules', 'rule')
  const mayChange = mayDo('update', 'RoutingRule')
  const columns = ['Order', 'Questions about', 'Go to', 'Days', ...(mayChange ? ['Change'] : [])]
  return (
    <SmallTable label="Routing rules" columns={columns}>
      <TableBody sx={{ '&& td': { verticalAlign: 'middle' } }}>
        {rules.map((rule) => (
          <TableRow key={rule.id}>
            <TableCell>{rule.position}</TableCell>
            <TableCell>{conditionsOf(rule)}</TableCell>
            <TableCell sx={{ fontWeight: 600 }}>{rule.directorate?.name}</TableCell>
            <TableCell>{daysOf(rule)}</TableCell>
            {mayChange && (
              <TableCell>
                <RowMenu
                  label={`Actions for ${conditionsOf(rule)}, order ${rule.position ?? ''}`}
                  actions={[
                    { label: 'Edit', icon: EditOutlined, onChoose: () => onEdit(rule) },
                    mayDo('archive', 'RoutingRule') && {
                      label: 'Archive',
                      icon: ArchiveOutlined,
                      onChoose: () => void archive(rule),
                    },
                  ]}
                />
              </TableCell>
            )}
          </TableRow>
        ))}
      </TableBody>
    </SmallTable>
  )
}
