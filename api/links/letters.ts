import { type Addressee, inLondon, letterTo, NOTICE_HOLDS_MS } from '../platform/mail/addressed.ts'
import type { Letter } from '../platform/mail/mail.ts'
import type { NewLink } from './accountLink.ts'

/** Says nothing of roles: a mistaken reader learns no more than the address reveals. */
export const invitation = (to: Addressee, link: NewLink): Letter =>
  letterTo(to, 'INVITATION', 'Your invitation to Beadle', link.expiresAt, [
    'An account has been created for you in Beadle. Choose a password here, and then sign in with this e-mail address:',
    link.url,
    `The link works once, until ${inLondon(link.expiresAt)} (London time). After that, ask your Beadle administrator for a new one.`,
    'If you did not expect this, do nothing, and tell your Beadle administrator.',
  ])

/** Names neither organisation nor inviter: the reader may be the wrong one. */
export const colleagueInvitation = (to: Addressee, link: NewLink): Letter =>
  letterTo(to, 'INVITATION', 'Your invitation to Beadle', link.expiresAt, [
    'A colleague has invited you to your organisation’s account in Beadle, the register of stakeholders of the police. Choose a password here, and then sign in with this e-mail address:',
    link.url,
    `The link works once, until ${inLondon(link.expiresAt)} (London time). After that, ask your colleague for a new one.`,
    'If you did not expect this, do nothing: no account is made.',
  ])

/** An address has one account, so an organisation cannot take it over by inviting it. */
export const invitedAlready = (to: Addressee, at: Date): Letter =>
  letterTo(
    to,
    'INVITED_ALREADY',
    'Somebody has invited you to Beadle again',
    new Date(at.getTime() + NOTICE_HOLDS_MS),
    [
      `On ${inLondon(at)} (London time) somebody invited this e-mail address to their organisation’s accounts in Beadle. You have an account already, so nothing has changed, and they have not been told of it.`,
      'If you are to work for that organisation in Beadle, ask your Beadle administrator. Otherwise you need not do anything.',
    ],
  )

export const passwordReset = (to: Addressee, link: NewLink): Letter =>
  letterTo(to, 'PASSWORD_RESET', 'Set a new password for Beadle', link.expiresAt, [
    'Somebody asked for a new password for your account. If it was you, choose one here:',
    link.url,
    `The link works once, until ${inLondon(link.expiresAt)} (London time). All your sessions end when you use it.`,
    'If it was not you, do nothing: your password stays as it is.',
  ])

export const passwordChanged = (to: Addressee, at: Date): Letter =>
  letterTo(to, 'PASSWORD_CHANGED', 'Your Beadle password was changed', new Date(at.getTime() + NOTICE_HOLDS_MS), [
    `The password of your account was changed on ${inLondon(at)} (London time), and all its sessions were ended.`,
    'API keys, passkeys and the authenticator app stay as they were. Look through them after you have signed in, and remove what is not yours.',
    'If that was not you, tell your Beadle administrator at once.',
  ])

/** Goes to the old address: its owner must learn that the account's e-mail now goes elsewhere. */
export const emailChanged = (to: Addressee, at: Date): Letter =>
  letterTo(
    to,
    'EMAIL_CHANGED',
    'Your Beadle account has another e-mail address',
    new Date(at.getTime() + NOTICE_HOLDS_MS),
    [
      `An administrator gave your account another e-mail address on ${inLondon(at)} (London time). You no longer sign in with this one.`,
      'If you did not ask for that, tell your Beadle administrator at once.',
    ],
  )
