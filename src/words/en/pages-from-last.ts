import { spoken } from '../spoken.ts'

/** Words for a worksheet that starts from an older one. */
export const pagesFromLast = spoken('pages.fromLast', {
  text:
    'Or start this year’s worksheet from it: the old answers stand there as suggestions, and each counts once somebody '
    + 'confirms it. Verdicts, conditions and signatures stay in the old file.',
  button: 'Start this year’s from it',
  buttonNamed: 'Start this year’s from it: {title}',
} as const)
