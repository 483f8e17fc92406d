import englishMessages from 'ra-language-english'
import polyglotI18nProvider from 'ra-i18n-polyglot'

/** react-admin's own words, in British English where they differ, and in the register's terms: records are archived, never deleted. */
export const i18nProvider = polyglotI18nProvider(
  () => ({
    ...englishMessages,
    ra: {
      ...englishMessages.ra,
      action: { ...englishMessages.ra.action, delete: 'Archive', add_filter: 'Filter', remove_all_filters: 'Clear all filters', select_columns: 'Columns', unselect: 'Clear selection' },
      message: { ...englishMessages.ra.message, invalid_form: 'It cannot be saved yet: look at the fields that are marked.' },
      notification: { ...englishMessages.ra.notification, created: 'Saved', http_error: 'The server cannot be reached', logged_out: 'Your session has ended. Sign in again.' },
    },
  }),
  'en',
  [{ locale: 'en', name: 'English' }],
  { allowMissing: true },
)
