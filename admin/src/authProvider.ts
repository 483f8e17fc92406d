import type { AuthProvider } from 'react-admin'
import { type Action, may } from './access/ability'
import { accountInUse, forgetViewer, viewer } from './access/viewer'
import { Fault } from './data/fault'
import { forgetInTab } from './data/tabMemory'
import { signOut } from './signIn/session'
import { documents } from './resources'

const ACTIONS: Readonly<Record<string, Action>> = {
  list: 'read',
  show: 'read',
  read: 'read',
  export: 'export',
  create: 'create',
  edit: 'update',
  update: 'update',
  delete: 'archive',
  archive: 'archive',
}

/** Who is signed in, for react-admin. Rights come from the rules that the API hands out; it judges by its own. */
export const authProvider: AuthProvider = {
  // The sign-in page has taken every step by then; this asks who it was.
  async login() {
    forgetViewer()
    await viewer()
  },
  // react-admin calls this where nobody is signed in, too: there may be a session that waits for its second factor to
  // be set up and must go on.
  async logout(params: { chosen?: boolean } = {}) {
    if (params.chosen) {
      await signOut(accountInUse())
      forgetInTab(null)
    }
    forgetViewer()
  },
  async checkAuth() {
    try {
      await viewer()
    } catch (error) {
      // Anything else is no reason to sign in: the frame says what it is.
      if (error instanceof Fault && error.code === 'UNAUTHENTICATED') throw error
    }
  },
  /**
   * Never sends anybody away. react-admin would answer the refused request with an empty success, which every page
   * takes for saved, and leave for the sign-in page with all that was typed. A request whose session has ended waits
   * instead (data/session.ts).
   */
  async checkError() {},
  async getIdentity() {
    const { account } = await viewer()
    return { id: account?.id ?? '', fullName: account?.displayName ?? account?.email ?? '' }
  },
  async canAccess({ resource, action, record }) {
    const found = documents[resource]
    const asked = ACTIONS[action]
    if (!found || !asked) return false
    const { ability } = await viewer()
    return may(ability, asked, found.type, undefined, record)
  },
}
