import { Alert, Link as MuiLink } from '@mui/material'
import { useQueryClient } from '@tanstack/react-query'
import { Link } from 'react-router'
import { useMay } from '../access/ViewerContext'
import { ask } from '../data/ask'
import { FavouritesBlock } from './FavouritesBlock'
import { withFavourites } from '../favourites/useFavourites'
import { OwnPlaceDocument, type OwnPlaceQuery } from '../generated/graphql'
import { MomentText } from '../words/DateText'
import { AskButton } from '../questions/ask/AskButton'
import { Asked } from './Asked'
import { Columns } from './Columns'
import { questionItems } from './QuestionWork'
import { Recent } from './Recent'
import { WorkList } from './WorkList'

const MOST_SESSIONS = 6

const hasSecondWay = ({ authenticatorApp, passkeys, account }: OwnPlaceQuery['viewer']): boolean =>
  Boolean(authenticatorApp?.verified) || passkeys.length > 0 || (account?.ssoLinkedAt ?? null) !== null

/** The first sessions, this browser's on top. */
function sessionItems({ sessions, session }: OwnPlaceQuery['viewer']) {
  const isThis = (id: string) => id === session?.id
  const ordered = sessions.toSorted((a, b) => Number(isThis(b.id)) - Number(isThis(a.id)))
  return ordered.slice(0, MOST_SESSIONS).map(({ id, browser, createdAt }) => ({
    id,
    to: '/security',
    name: `${browser ?? 'A browser'}${isThis(id) ? ', this one' : ''}`,
    detail: createdAt && (
      <>
        Since <MomentText value={createdAt} withTime />
      </>
    ),
  }))
}

/** For those who see no other people: where they are signed in, whether that is safe, and which wards changed. */
export function OwnPlace() {
  const client = useQueryClient()
  const questions = useMay()('read', 'Question')
  return (
    <Asked
      name="own place"
      ask={async (signal) => withFavourites(client, await ask(OwnPlaceDocument, { questions }, { signal }))}
    >
      {({ viewer, zones, questions: asked }) => (
        <>
          {!hasSecondWay(viewer) && (
            <Alert
              severity="info"
              variant="outlined"
              sx={{ mb: 2, bgcolor: 'background.paper', color: 'text.primary' }}
            >
              Your account opens with a password alone.{' '}
              <MuiLink component={Link} to="/security" underline="always">
                Add a passkey or an app
              </MuiLink>{' '}
              to keep out anyone who only knows the password.
            </Alert>
          )}
          <Columns>
            {asked && (
              <WorkList
                title="Your questions"
                total={asked.totalCount}
                items={questionItems(asked)}
                all="/questions"
                more={<AskButton />}
                none="You have asked none yet."
              />
            )}
            <WorkList
              title="Where you are signed in"
              total={viewer.sessions.length}
              items={sessionItems(viewer)}
              all="/security"
              none="Nowhere but here."
            />
            <FavouritesBlock />
            <Recent />
            <WorkList
              title="Wards changed lately"
              hideCount
              total={zones.totalCount}
              items={zones.edges.map(({ node: { id, name, updatedAt } }) => ({
                id,
                to: `/zones/${id}/show`,
                name,
                detail: updatedAt && <MomentText value={updatedAt} />,
              }))}
              all="/zones?sort=updatedAt&order=DESC"
              none="There are no wards on the map."
            />
          </Columns>
        </>
      )}
    </Asked>
  )
}
