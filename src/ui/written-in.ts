import type { Worksheet } from '../record/worksheet.ts'
import { spokenLanguage } from '../words/spoken.ts'

/** The language of the worksheet's own words as an element's `lang`; undefined where the page speaks it too. */
export const writtenIn = ({ language }: Pick<Worksheet, 'language'>): string | undefined =>
  language.split('-')[0] === spokenLanguage().split('-')[0] ? undefined : language
