import { defineConfig } from 'eslint/config'
import reactHooks from 'eslint-plugin-react-hooks'
import tseslint from 'typescript-eslint'

/**
 * Which room may import from which: docs/where.md. A pattern is matched against the import as it is written, so it
 * counts the steps up: one from a file directly in the room, two from a folder inside it.
 */
const room = (files, regex, message) => ({
  files,
  rules: { '@typescript-eslint/no-restricted-imports': ['error', { patterns: [{ regex, message }] }] },
})

/** A room of api/, at each depth: it may leave itself only for what `allowed` names, from api/ on. */
const apiRoom = (name, allowed, message, ignores = []) =>
  [1, 2, 3, 4].map((depth) => ({
    ...room([`api/${name}${'/*'.repeat(depth)}.ts`], `^(\\.\\./){${depth}}(?!${allowed})`, message),
    ignores,
  }))

// What any room above access may know of a feature: how its records are stored.
const ENTITY = '([a-z][A-Za-z]*/)+[a-z][A-Za-z]*\\.entity\\.ts$'
// What routes of features share with /graphql; what a text may hold is one rule for every way in. The gazetteer is a
// feature that others stand on: it says where a postcode and a premises are. When something is due is one rule for every
// feature with a clock, and how an upload becomes part of something one for every feature that keeps files. Which SPOCs
// are there on a day, and which directorate is for what no other is for, is asked by whatever reminds them.
const SHARED =
  '(http/routes/|accounts/serving\\.ts$|directory/communities\\.ts$|limits/text\\.ts$|gazetteer/(findPlace|postcodeText)\\.ts$|workingTime/(clock/\\w+|readWorkingTime)\\.ts$|attachments/(attachmentState|insertAttachment|postLimits|useAttachments)\\.ts$)'
const ROOMS = {
  platform: '$.', // nothing
  access: '(platform|generated)/',
  caller: `((access|platform|generated)/|${ENTITY})`,
  limits: '(access|platform|generated)/',
  http: '(access|platform|generated|caller|limits)/',
  feature: `((access|platform|generated|caller)/|${SHARED}|${ENTITY})`,
}
const PLATFORM =
  'api/platform imports nothing of ours: hand in what it needs as a parameter, from api/process.ts, api/httpServer.ts or a command.'
const ACCESS =
  'api/access imports api/platform and its own files only: what it must know of a feature stands in schema.graphql or in the entity metadata.'
const CALLER =
  'api/caller imports api/access, api/platform and *.entity.ts: what signing in needs of it, signIn/ imports from here.'
const LIMITS =
  'api/limits imports api/access and api/platform: it prices what any feature is asked for, and knows none.'
const HTTP =
  'api/http imports api/access, api/caller, api/limits and api/platform: what a feature answers is put together in api/httpServer.ts.'
const FEATURE =
  "A feature imports api/access, api/caller, api/platform, api/http/routes, its own files and other features' *.entity.ts: a rule that two features need belongs in api/access, or is handed in by api/resolvers.ts."
const CONSOLE = 'The console knows the API by its generated documents and facts only: admin/src/generated.'
const COMMANDS = ['api/commands/*.ts', 'api/main.ts', 'api/start.js']
// From the bottom up: each of these rooms stands on those above it in this list, and no resource is among them.
const WORDS =
  'admin/src/words imports nothing but generated facts: what needs a record or the viewer belongs in contacts, pages or the resource.'
const DATA =
  'admin/src/data imports words only: it knows no page, no viewer and no resource; hand in what it needs, from App.tsx.'
const VIEWER = 'admin/src/access imports data and words only: hand in what it shows, as layout/Frame.tsx does.'
const PAGES =
  "admin/src/pages imports no resource: take what it needs as a prop, or from the resource's registration (pages/registration.ts). Contact values belong in contacts."
const CONTACTS =
  "admin/src/contacts imports access, data, pages, theme and words: a resource's own file moves here, or is handed in."
const EVERY_LIST =
  'exports, together and favourites serve every resource and import none: what one resource does of its own is its own file, handed to its list as `changes`.'
const SHOWN_ON_PAGES =
  'similar, history, search and whereabouts are shown on the pages of several resources and import none: what they need of a resource is handed in, or belongs in contacts or words.'
const HOME =
  'The home page links to resources and imports none, except how a state or an operation is shown: list the file in SHOWN_AT_HOME if it is such a one.'
const SHOWN_AT_HOME =
  '(accounts/AccountState|breakGlass/(OpeningState|glass)|ledger/operationWords|questions/(QuestionState|ask/AskButton|inbox/tabs)|pendingChanges/(addressOf|changeWords))'
const BENEATH_PAGES = '(access|data|exports|favourites|generated|theme|together|words)/|shortcuts/useShortcut'

export default defineConfig(
  { ignores: ['node_modules', 'data', 'api/generated', 'admin/dist', 'admin/src/generated', '**/*.d.ts'] },
  {
    // A rule that is wrong is changed here, for everybody and in view, not switched off on a line.
    linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'error' },
  },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/ban-ts-comment': [
        'error',
        { 'ts-expect-error': true, 'ts-ignore': true, 'ts-nocheck': true },
      ],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      // Libraries publish the values of their enums as plain strings; comparing with those reads better than importing enums.
      '@typescript-eslint/no-unsafe-enum-comparison': 'off',
      // An async function without await turns a thrown error into a rejection, which interfaces rely on.
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowBoolean: true }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      eqeqeq: ['error', 'always'],
      'no-console': 'error',
      'no-restricted-syntax': [
        'error',
        {
          selector: 'MemberExpression[object.name="process"][property.name="env"]',
          message: 'Settings are read in api/platform/config.ts only: add it to Config there.',
        },
      ],
    },
  },
  apiRoom('platform', ROOMS.platform, PLATFORM),
  apiRoom('access', ROOMS.access, ACCESS),
  apiRoom('caller', ROOMS.caller, CALLER),
  apiRoom('limits', ROOMS.limits, LIMITS),
  apiRoom('http', ROOMS.http, HTTP),
  // Every other room is a feature; a command may put together what it needs.
  apiRoom(
    '*',
    ROOMS.feature,
    FEATURE,
    ['platform', 'access', 'caller', 'limits', 'http', 'generated', 'commands'].map((name) => `api/${name}/**`),
  ),
  room(
    ['api/*.ts'],
    '^\\.\\./(?!seeds/(demo|reference)/index\\.ts$)',
    'api imports nothing from outside api; api/main.ts alone takes the reference lists and the demo force.',
  ),
  { files: ['admin/**/*.{ts,tsx}'], extends: [reactHooks.configs.flat['recommended-latest']] },
  room(['admin/src/*.{ts,tsx}'], '^\\.\\./', CONSOLE),
  room(['admin/src/*/*.{ts,tsx}'], '^\\.\\./\\.\\./', CONSOLE),
  room(['admin/src/*/*/**/*.{ts,tsx}'], '^\\.\\./\\.\\./\\.\\./', CONSOLE),
  room(['admin/src/words/*.{ts,tsx}'], '^\\.\\./(?!generated/(?!recordDocuments))', WORDS),
  room(['admin/src/data/*.{ts,tsx}'], '^\\.\\./(?!(generated/(?!recordDocuments)|words/))', DATA),
  room(['admin/src/access/*.{ts,tsx}'], '^\\.\\./(?!(data|generated|words)/)', VIEWER),
  room(['admin/src/pages/*.{ts,tsx}'], `^\\.\\./(?!${BENEATH_PAGES})`, PAGES),
  room(['admin/src/pages/*/*.{ts,tsx}'], `^\\.\\./\\.\\./(?!${BENEATH_PAGES})`, PAGES),
  room(['admin/src/contacts/*.{ts,tsx}'], '^\\.\\./(?!(access|data|generated|pages|theme|words)/)', CONTACTS),
  room(
    ['admin/src/{exports,favourites,together}/*.{ts,tsx}'],
    '^\\.\\./(?!(access|data|exports|generated|pages|words)/)',
    EVERY_LIST,
  ),
  room(
    ['admin/src/{history,search,similar,whereabouts}/*.{ts,tsx}'],
    '^\\.\\./(?!(access|contacts|data|generated|pages|words)/)',
    SHOWN_ON_PAGES,
  ),
  room(
    ['admin/src/home/*.{ts,tsx}'],
    `^\\.\\./(?!(access|data|favourites|generated|pages|words)/|${SHOWN_AT_HOME})`,
    HOME,
  ),
  room(
    ['migrations/**/*.ts'],
    '^\\.\\./',
    'A migration stands by itself: it has to run the same after the code has moved on.',
  ),
  { files: [...COMMANDS, 'seeds/**', 'bench/**', 'test/**'], rules: { 'no-console': 'off' } },
  { files: ['api/platform/config.ts', 'test/**', 'bench/**'], rules: { 'no-restricted-syntax': 'off' } },
  // Not a setting of ours: Vite and React take NODE_ENV from the environment alone.
  { files: ['api/console/forProduction.ts'], rules: { 'no-restricted-syntax': 'off' } },
)
