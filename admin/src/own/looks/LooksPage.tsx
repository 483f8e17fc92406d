import { useQuery } from '@tanstack/react-query'
import { ask } from '../../data/ask'
import { WhoLookedDocument } from '../../generated/graphql'
import { Columns } from '../../home/Columns'
import { ErrorState } from '../../pages/ErrorState'
import { PageHeader } from '../../pages/PageHeader'
import { PageLoading } from '../../pages/PageLoading'
import { ConsentsSection } from './ConsentsSection'
import { LooksSection } from './LooksSection'
import { SightSection } from './SightSection'

/** Who looked, who may, and what was consented: all of the viewer's own organisation. */
export default function LooksPage() {
  const { data, error, refetch } = useQuery({
    queryKey: ['who looked'],
    queryFn: ({ signal }) => ask(WhoLookedDocument, {}, { signal }),
  })
  if (!data) return error ? <ErrorState error={error} onRetry={() => void refetch()} /> : <PageLoading />
  return (
    <>
      <PageHeader
        title="Who looked"
        subtitle="When the police used what they hold about you, and what for. You see the office, not the officer, a day after it happened. Some kinds of enquiry are never shown."
      />
      <Columns>
        <div>
          <LooksSection newest={data.looks} />
        </div>
        <div>
          <SightSection sight={data.whoMaySee} />
          <ConsentsSection newest={data.ownConsents} />
        </div>
      </Columns>
    </>
  )
}
