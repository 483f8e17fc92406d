import { light } from './palette'

const ink = light.text?.primary ?? '#000'

/** Any page on paper, from either theme: the content alone, over the whole width, in ink on white. */
export const print = {
  'nav, header, .no-print': { display: 'none !important' },
  'html, body, :has(#main-content)': { background: '#fff !important' },
  ':has(> #main-content)': { gridColumn: '1 / -1' },
  '#main-content': { padding: '0 !important' },
  '#main-content *': { color: `${ink} !important`, background: 'none !important' },
}
