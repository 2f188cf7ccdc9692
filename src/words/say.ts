import { IntlMessageFormat } from 'intl-messageformat'
import { spokenLanguage } from './spoken.ts'

type Values = Readonly<Record<string, string | number>>

const compiled = new Map<string, IntlMessageFormat>()

/**
 * A message of the catalogue with its values put in (ICU message syntax). Messages are written with `{n}` and never `#`,
 * because the report must not depend on a browser's number formats.
 */
export const say = (message: string, values: Values, language = spokenLanguage()): string => {
  const key = `${language}\n${message}`
  let format = compiled.get(key)
  if (format === undefined) compiled.set(key, (format = new IntlMessageFormat(message, language)))
  return String(format.format(values))
}
